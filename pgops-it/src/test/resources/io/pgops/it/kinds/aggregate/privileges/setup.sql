CREATE AGGREGATE granted(integer) (SFUNC = int4pl, STYPE = integer);
GRANT EXECUTE ON FUNCTION granted(integer) TO pgops_sample_reader WITH GRANT OPTION;
CREATE AGGREGATE closed(integer) (SFUNC = int4pl, STYPE = integer);
REVOKE ALL ON FUNCTION closed(integer) FROM PUBLIC, CURRENT_USER;
