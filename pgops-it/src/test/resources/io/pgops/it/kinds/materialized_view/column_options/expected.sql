-- TABLE t; owner: postgres
CREATE TABLE column_options.t (
    a integer,
    b text,
    c text,
    d text
);
-- drop: DROP TABLE column_options.t;

-- MATERIALIZED VIEW optioned; owner: postgres
CREATE MATERIALIZED VIEW column_options.optioned AS
 SELECT t.a,
    t.b,
    t.c,
    t.d
   FROM column_options.t
  WITH NO DATA;
ALTER TABLE ONLY column_options.optioned ALTER COLUMN a SET STATISTICS 0;
ALTER TABLE ONLY column_options.optioned ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE ONLY column_options.optioned ALTER COLUMN c SET COMPRESSION pglz;
ALTER TABLE ONLY column_options.optioned ALTER COLUMN d SET STATISTICS 200;
ALTER TABLE ONLY column_options.optioned ALTER COLUMN d SET (n_distinct='-0.5');
-- drop: DROP MATERIALIZED VIEW column_options.optioned;

-- TABLE DATA t; owner: postgres
COPY column_options.t (a, b, c, d) FROM stdin;

-- MATERIALIZED VIEW DATA optioned; owner: postgres
REFRESH MATERIALIZED VIEW column_options.optioned;
