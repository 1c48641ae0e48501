-- MATERIALIZED VIEW constants; owner: postgres
CREATE MATERIALIZED VIEW plain.constants AS
 SELECT ('x'::character varying(3) COLLATE "C") AS c,
    NULL::numeric(5,2) AS n,
    ARRAY[1, 2] AS "row"
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW plain.constants;

-- TABLE z_table; owner: postgres
CREATE TABLE plain.z_table (
    a integer,
    b text
);
-- drop: DROP TABLE plain.z_table;

-- MATERIALIZED VIEW a_view; owner: postgres
CREATE MATERIALIZED VIEW plain.a_view AS
 SELECT a,
    b
   FROM plain.z_table
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW plain.a_view;

-- MATERIALIZED VIEW b_renamed; owner: postgres
CREATE MATERIALIZED VIEW plain.b_renamed AS
 SELECT a AS third,
    upper(b) AS "Second"
   FROM plain.z_table
  WHERE (a > 0)
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW plain.b_renamed;

-- MATERIALIZED VIEW no_rows; owner: postgres
CREATE MATERIALIZED VIEW plain.no_rows AS
 SELECT a
   FROM plain.z_table
  WHERE false
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW plain.no_rows;

-- MATERIALIZED VIEW not_filled; owner: postgres
CREATE MATERIALIZED VIEW plain.not_filled AS
 SELECT a
   FROM plain.z_table
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW plain.not_filled;

-- MATERIALIZED VIEW nothing; owner: postgres
CREATE MATERIALIZED VIEW plain.nothing AS
 SELECT
   FROM plain.z_table
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW plain.nothing;

-- TABLE DATA z_table; owner: postgres
COPY plain.z_table (a, b) FROM stdin;

-- MATERIALIZED VIEW DATA a_view; owner: postgres
REFRESH MATERIALIZED VIEW plain.a_view;

-- MATERIALIZED VIEW DATA b_renamed; owner: postgres
REFRESH MATERIALIZED VIEW plain.b_renamed;

-- MATERIALIZED VIEW DATA constants; owner: postgres
REFRESH MATERIALIZED VIEW plain.constants;

-- MATERIALIZED VIEW DATA no_rows; owner: postgres
REFRESH MATERIALIZED VIEW plain.no_rows;

-- MATERIALIZED VIEW DATA nothing; owner: postgres
REFRESH MATERIALIZED VIEW plain.nothing;
