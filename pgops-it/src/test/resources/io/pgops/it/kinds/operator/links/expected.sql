-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION links.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION links.equal(integer, integer);

-- FUNCTION greater(integer, integer); owner: postgres
CREATE FUNCTION links.greater(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 > $2$_$;
-- drop: DROP FUNCTION links.greater(integer, integer);

-- FUNCTION less(integer, integer); owner: postgres
CREATE FUNCTION links.less(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 < $2$_$;
-- drop: DROP FUNCTION links.less(integer, integer);

-- FUNCTION not_less(integer, integer); owner: postgres
CREATE FUNCTION links.not_less(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 >= $2$_$;
-- drop: DROP FUNCTION links.not_less(integer, integer);

-- OPERATOR <<<<; owner: postgres
CREATE OPERATOR links.<<<< (
    FUNCTION = links.less,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(links.>>>>),
    NEGATOR = OPERATOR(links.>>==)
);
-- drop: DROP OPERATOR links.<<<< (integer, integer);

-- OPERATOR ====; owner: postgres
CREATE OPERATOR links.==== (
    FUNCTION = links.equal,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(links.====)
);
-- drop: DROP OPERATOR links.==== (integer, integer);

-- OPERATOR >>==; owner: postgres
CREATE OPERATOR links.>>== (
    FUNCTION = links.not_less,
    LEFTARG = integer,
    RIGHTARG = integer,
    NEGATOR = OPERATOR(links.<<<<)
);
-- drop: DROP OPERATOR links.>>== (integer, integer);

-- OPERATOR >>>>; owner: postgres
CREATE OPERATOR links.>>>> (
    FUNCTION = links.greater,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(links.<<<<)
);
-- drop: DROP OPERATOR links.>>>> (integer, integer);
