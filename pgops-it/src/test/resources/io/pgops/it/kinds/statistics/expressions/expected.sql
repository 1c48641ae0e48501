-- FUNCTION half(integer); owner: postgres
CREATE FUNCTION expressions.half(integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 / 2$_$;
-- drop: DROP FUNCTION expressions.half(integer);

-- TABLE t; owner: postgres
CREATE TABLE expressions.t (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE expressions.t;

-- TABLE DATA t; owner: postgres
COPY expressions.t (a, b, c) FROM stdin;

-- STATISTICS one; owner: postgres
CREATE STATISTICS expressions.one ON expressions.half(a) FROM expressions.t;
-- drop: DROP STATISTICS expressions.one;

-- STATISTICS several; owner: postgres
CREATE STATISTICS expressions.several (mcv) ON a, lower(b), (a + c) FROM expressions.t;
-- drop: DROP STATISTICS expressions.several;
