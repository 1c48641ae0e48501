CREATE FUNCTION plus_one(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1';
CREATE AGGREGATE number_of(*) (SFUNC = plus_one, STYPE = bigint, INITCOND = '0');
COMMENT ON AGGREGATE number_of(*) IS 'rows';
ALTER AGGREGATE number_of(*) OWNER TO pgops_sample_owner;
GRANT EXECUTE ON FUNCTION number_of() TO pgops_sample_reader;
