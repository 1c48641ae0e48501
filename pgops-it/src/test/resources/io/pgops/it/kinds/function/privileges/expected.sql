-- FUNCTION closed(); owner: postgres
CREATE FUNCTION privileges.closed() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION privileges.closed();

-- ACL FUNCTION closed(); owner: postgres
REVOKE ALL ON FUNCTION privileges.closed() FROM postgres;
REVOKE ALL ON FUNCTION privileges.closed() FROM PUBLIC;

-- FUNCTION granted(integer); owner: postgres
CREATE FUNCTION privileges.granted(a integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION privileges.granted(a integer);

-- ACL FUNCTION granted(a integer); owner: postgres
REVOKE ALL ON FUNCTION privileges.granted(a integer) FROM PUBLIC;
GRANT ALL ON FUNCTION privileges.granted(a integer) TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT ALL ON FUNCTION privileges.granted(a integer) TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;
