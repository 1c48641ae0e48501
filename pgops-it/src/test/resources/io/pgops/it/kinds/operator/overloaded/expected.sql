-- TYPE pair; owner: postgres
CREATE TYPE overloaded.pair AS (
    a integer,
    b integer
);
-- drop: DROP TYPE overloaded.pair;

-- FUNCTION same(integer); owner: postgres
CREATE FUNCTION overloaded.same(integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION overloaded.same(integer);

-- FUNCTION same(integer, bigint); owner: postgres
CREATE FUNCTION overloaded.same(integer, bigint) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION overloaded.same(integer, bigint);

-- FUNCTION same(integer, integer); owner: postgres
CREATE FUNCTION overloaded.same(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION overloaded.same(integer, integer);

-- FUNCTION same(overloaded.pair, overloaded.pair); owner: postgres
CREATE FUNCTION overloaded.same(overloaded.pair, overloaded.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION overloaded.same(overloaded.pair, overloaded.pair);

-- FUNCTION same(text[], character varying); owner: postgres
CREATE FUNCTION overloaded.same(text[], character varying) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $2 = ANY ($1)$_$;
-- drop: DROP FUNCTION overloaded.same(text[], character varying);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR overloaded.=== (
    FUNCTION = overloaded.same,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR overloaded.=== (NONE, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR overloaded.=== (
    FUNCTION = overloaded.same,
    LEFTARG = integer,
    RIGHTARG = bigint
);
-- drop: DROP OPERATOR overloaded.=== (integer, bigint);

-- COMMENT OPERATOR === (integer, bigint); owner: postgres
COMMENT ON OPERATOR overloaded.=== (integer, bigint) IS 'of two types';

-- OPERATOR ===; owner: postgres
CREATE OPERATOR overloaded.=== (
    FUNCTION = overloaded.same,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR overloaded.=== (integer, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR overloaded.=== (
    FUNCTION = overloaded.same,
    LEFTARG = overloaded.pair,
    RIGHTARG = overloaded.pair
);
-- drop: DROP OPERATOR overloaded.=== (overloaded.pair, overloaded.pair);

-- COMMENT OPERATOR === (overloaded.pair, overloaded.pair); owner: postgres
COMMENT ON OPERATOR overloaded.=== (overloaded.pair, overloaded.pair) IS 'of a type of the user''s';

-- OPERATOR ===; owner: postgres
CREATE OPERATOR overloaded.=== (
    FUNCTION = overloaded.same,
    LEFTARG = text[],
    RIGHTARG = character varying
);
-- drop: DROP OPERATOR overloaded.=== (text[], character varying);
