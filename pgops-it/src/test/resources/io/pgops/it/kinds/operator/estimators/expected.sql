-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION estimators.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION estimators.equal(integer, integer);

-- OPERATOR ==!; owner: postgres
CREATE OPERATOR estimators.==! (
    FUNCTION = estimators.equal,
    LEFTARG = integer,
    RIGHTARG = integer,
    JOIN = eqjoinsel
);
-- drop: DROP OPERATOR estimators.==! (integer, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR estimators.=== (
    FUNCTION = estimators.equal,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(estimators.===),
    MERGES,
    HASHES,
    RESTRICT = eqsel,
    JOIN = eqjoinsel
);
-- drop: DROP OPERATOR estimators.=== (integer, integer);

-- OPERATOR ==@; owner: postgres
CREATE OPERATOR estimators.==@ (
    FUNCTION = estimators.equal,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(estimators.==@),
    MERGES,
    JOIN = eqjoinsel
);
-- drop: DROP OPERATOR estimators.==@ (integer, integer);

-- OPERATOR ==~; owner: postgres
CREATE OPERATOR estimators.==~ (
    FUNCTION = estimators.equal,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(estimators.==~),
    HASHES,
    RESTRICT = eqsel
);
-- drop: DROP OPERATOR estimators.==~ (integer, integer);
