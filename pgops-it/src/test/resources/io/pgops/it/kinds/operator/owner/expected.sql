-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION owner.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION owner.equal(integer, integer);

-- OPERATOR ===; owner: pgops_sample "odd" role='s; -- \name
CREATE OPERATOR owner.=== (
    FUNCTION = owner.equal,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR owner.=== (integer, integer);
