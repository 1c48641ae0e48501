-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION plain.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION plain.equal(integer, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR plain.=== (
    FUNCTION = plain.equal,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR plain.=== (integer, integer);
