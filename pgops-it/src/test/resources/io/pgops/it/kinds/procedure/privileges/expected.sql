-- PROCEDURE granted(integer); owner: postgres
CREATE PROCEDURE privileges.granted(IN a integer, OUT b integer)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE privileges.granted(IN a integer, OUT b integer);

-- ACL PROCEDURE granted(IN a integer, OUT b integer); owner: postgres
REVOKE ALL ON PROCEDURE privileges.granted(IN a integer, OUT b integer) FROM PUBLIC;
GRANT ALL ON PROCEDURE privileges.granted(IN a integer, OUT b integer) TO pgops_sample_reader WITH GRANT OPTION;
