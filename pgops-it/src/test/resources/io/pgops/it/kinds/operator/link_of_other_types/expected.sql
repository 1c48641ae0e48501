-- FUNCTION equal(integer, text); owner: postgres
CREATE FUNCTION link_of_other_types.equal(integer, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1::text = $2$_$;
-- drop: DROP FUNCTION link_of_other_types.equal(integer, text);

-- FUNCTION equal(text, integer); owner: postgres
CREATE FUNCTION link_of_other_types.equal(text, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2::text$_$;
-- drop: DROP FUNCTION link_of_other_types.equal(text, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR link_of_other_types.=== (
    FUNCTION = link_of_other_types.equal,
    LEFTARG = integer,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(link_of_other_types.===)
);
-- drop: DROP OPERATOR link_of_other_types.=== (integer, text);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR link_of_other_types.=== (
    FUNCTION = link_of_other_types.equal,
    LEFTARG = text,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(link_of_other_types.===)
);
-- drop: DROP OPERATOR link_of_other_types.=== (text, integer);
