CREATE AGGREGATE owned(integer) (SFUNC = int4pl, STYPE = integer);
ALTER AGGREGATE owned(integer) OWNER TO pgops_sample_owner;
