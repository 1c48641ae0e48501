-- TABLE t; owner: postgres
CREATE TABLE analyzed.t (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE analyzed.t;

-- TABLE DATA t; owner: postgres
COPY analyzed.t (a, b, c) FROM stdin;

-- STATISTICS s; owner: postgres
CREATE STATISTICS analyzed.s ON a, b FROM analyzed.t;
-- drop: DROP STATISTICS analyzed.s;
