-- TABLE t; owner: postgres
CREATE TABLE plain.t (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE plain.t;

-- TABLE DATA t; owner: postgres
COPY plain.t (a, b, c) FROM stdin;

-- STATISTICS s; owner: postgres
CREATE STATISTICS plain.s ON a, b FROM plain.t;
-- drop: DROP STATISTICS plain.s;
