-- AGGREGATE closed(integer); owner: postgres
CREATE AGGREGATE privileges.closed(integer) (
    SFUNC = int4pl,
    STYPE = integer
);
-- drop: DROP AGGREGATE privileges.closed(integer);

-- ACL FUNCTION closed(integer); owner: postgres
REVOKE ALL ON FUNCTION privileges.closed(integer) FROM postgres;
REVOKE ALL ON FUNCTION privileges.closed(integer) FROM PUBLIC;

-- AGGREGATE granted(integer); owner: postgres
CREATE AGGREGATE privileges.granted(integer) (
    SFUNC = int4pl,
    STYPE = integer
);
-- drop: DROP AGGREGATE privileges.granted(integer);

-- ACL FUNCTION granted(integer); owner: postgres
GRANT ALL ON FUNCTION privileges.granted(integer) TO pgops_sample_reader WITH GRANT OPTION;
