-- TABLE t; owner: postgres
CREATE TABLE dropped_columns.t (
    a integer,
    b integer
);
-- drop: DROP TABLE dropped_columns.t;

-- TABLE DATA t; owner: postgres
COPY dropped_columns.t (a, b) FROM stdin;

-- STATISTICS s; owner: postgres
CREATE STATISTICS dropped_columns.s ON a, b FROM dropped_columns.t;
-- drop: DROP STATISTICS dropped_columns.s;
