-- TABLE t; owner: postgres
CREATE TABLE dropped_column_below.t (
    a integer,
    c integer,
    d integer
);
-- drop: DROP TABLE dropped_column_below.t;

-- VIEW v; owner: postgres
CREATE VIEW dropped_column_below.v AS
 SELECT t.a,
    t.c
   FROM dropped_column_below.t;
-- drop: DROP VIEW dropped_column_below.v;

-- TABLE DATA t; owner: postgres
COPY dropped_column_below.t (a, c, d) FROM stdin;
