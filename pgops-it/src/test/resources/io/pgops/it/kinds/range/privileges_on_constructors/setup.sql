CREATE TYPE floats AS RANGE (SUBTYPE = double precision);
REVOKE EXECUTE ON FUNCTION floats(double precision, double precision) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION floats(double precision, double precision) TO pgops_sample_reader WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_reader;
GRANT EXECUTE ON FUNCTION floats(double precision, double precision) TO pgops_sample_granter;
RESET SESSION AUTHORIZATION;
REVOKE EXECUTE ON FUNCTION floats_multirange(floats) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION floats_multirange(floats[]) FROM PUBLIC;
ALTER FUNCTION floats_multirange(floats[]) OWNER TO pgops_sample_owner;
