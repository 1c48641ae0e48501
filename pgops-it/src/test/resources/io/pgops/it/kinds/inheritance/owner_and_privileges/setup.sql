CREATE TABLE parent (a integer, b integer);
ALTER TABLE parent OWNER TO pgops_sample_owner;
CREATE TABLE child (c integer) INHERITS (parent);
ALTER TABLE child OWNER TO pgops_sample_granter;
GRANT SELECT ON parent TO pgops_sample_reader;
GRANT SELECT (a), UPDATE (c) ON child TO pgops_sample_reader;
