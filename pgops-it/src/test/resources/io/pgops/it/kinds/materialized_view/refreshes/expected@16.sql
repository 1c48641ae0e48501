-- TABLE t; owner: postgres
CREATE TABLE refreshes.t (
    a integer
);
-- drop: DROP TABLE refreshes.t;

-- MATERIALIZED VIEW z; owner: postgres
CREATE MATERIALIZED VIEW refreshes.z AS
 SELECT a
   FROM refreshes.t
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW refreshes.z;

-- MATERIALIZED VIEW y; owner: postgres
CREATE MATERIALIZED VIEW refreshes.y AS
 SELECT a
   FROM refreshes.z
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW refreshes.y;

-- VIEW between_x; owner: postgres
CREATE VIEW refreshes.between_x AS
 SELECT a
   FROM refreshes.y;
-- drop: DROP VIEW refreshes.between_x;

-- VIEW further_between_x; owner: postgres
CREATE VIEW refreshes.further_between_x AS
 SELECT a
   FROM refreshes.between_x;
-- drop: DROP VIEW refreshes.further_between_x;

-- MATERIALIZED VIEW x; owner: postgres
CREATE MATERIALIZED VIEW refreshes.x AS
 SELECT a
   FROM refreshes.further_between_x
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW refreshes.x;

-- FUNCTION count_x(); owner: postgres
CREATE FUNCTION refreshes.count_x() RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT count(*) AS count
    FROM refreshes.x;
END;
-- drop: DROP FUNCTION refreshes.count_x();

-- MATERIALIZED VIEW w; owner: postgres
CREATE MATERIALIZED VIEW refreshes.w AS
 SELECT refreshes.count_x() AS n
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW refreshes.w;

-- MATERIALIZED VIEW a; owner: postgres
CREATE MATERIALIZED VIEW refreshes.a AS
 SELECT w.n,
    z.a
   FROM refreshes.w,
    refreshes.z
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW refreshes.a;

-- TABLE DATA t; owner: postgres
COPY refreshes.t (a) FROM stdin;

-- MATERIALIZED VIEW DATA z; owner: postgres
REFRESH MATERIALIZED VIEW refreshes.z;

-- MATERIALIZED VIEW DATA y; owner: postgres
REFRESH MATERIALIZED VIEW refreshes.y;

-- MATERIALIZED VIEW DATA x; owner: postgres
REFRESH MATERIALIZED VIEW refreshes.x;

-- MATERIALIZED VIEW DATA w; owner: postgres
REFRESH MATERIALIZED VIEW refreshes.w;

-- MATERIALIZED VIEW DATA a; owner: postgres
REFRESH MATERIALIZED VIEW refreshes.a;
