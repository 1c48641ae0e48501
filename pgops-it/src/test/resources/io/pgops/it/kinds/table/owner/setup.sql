CREATE TABLE owned (id integer);
ALTER TABLE owned OWNER TO pgops_sample_owner;
CREATE TABLE owned_by_hostile (id integer);
ALTER TABLE owned_by_hostile OWNER TO "pgops_sample ""odd"" role='s; -- \name";
