-- TABLE t; owner: postgres
CREATE TABLE owner.t (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE owner.t;

-- TABLE DATA t; owner: postgres
COPY owner.t (a, b, c) FROM stdin;

-- STATISTICS s; owner: pgops_sample_owner
CREATE STATISTICS owner.s ON a, b FROM owner.t;
-- drop: DROP STATISTICS owner.s;
