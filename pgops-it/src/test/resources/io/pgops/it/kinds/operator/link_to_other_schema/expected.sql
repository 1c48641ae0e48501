-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION link_to_other_schema.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION link_to_other_schema.equal(integer, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR link_to_other_schema.=== (
    FUNCTION = link_to_other_schema.equal,
    LEFTARG = integer,
    RIGHTARG = integer,
    NEGATOR = OPERATOR("Odd ""operators""; -- it's".!==)
);
-- drop: DROP OPERATOR link_to_other_schema.=== (integer, integer);
