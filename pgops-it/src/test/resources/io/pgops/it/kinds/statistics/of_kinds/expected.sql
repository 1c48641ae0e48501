-- TABLE t; owner: postgres
CREATE TABLE of_kinds.t (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE of_kinds.t;

-- TABLE DATA t; owner: postgres
COPY of_kinds.t (a, b, c) FROM stdin;

-- STATISTICS every; owner: postgres
CREATE STATISTICS of_kinds.every ON a, b FROM of_kinds.t;
-- drop: DROP STATISTICS of_kinds.every;

-- STATISTICS one; owner: postgres
CREATE STATISTICS of_kinds.one (ndistinct) ON a, c FROM of_kinds.t;
-- drop: DROP STATISTICS of_kinds.one;

-- STATISTICS two; owner: postgres
CREATE STATISTICS of_kinds.two (dependencies, mcv) ON a, b, c FROM of_kinds.t;
-- drop: DROP STATISTICS of_kinds.two;
