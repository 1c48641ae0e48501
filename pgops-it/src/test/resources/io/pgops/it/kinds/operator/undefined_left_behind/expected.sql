-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION undefined_left_behind.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION undefined_left_behind.equal(integer, integer);
