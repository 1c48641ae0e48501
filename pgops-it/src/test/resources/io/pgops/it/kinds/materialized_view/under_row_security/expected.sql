-- TABLE guarded; owner: postgres
CREATE TABLE under_row_security.guarded (
    a integer,
    owner text
);
-- drop: DROP TABLE under_row_security.guarded;

-- ACL TABLE guarded; owner: postgres
GRANT SELECT ON TABLE under_row_security.guarded TO pgops_sample_owner;

-- VIEW between; owner: pgops_sample_owner
CREATE VIEW under_row_security."between" AS
 SELECT guarded.a
   FROM under_row_security.guarded;
-- drop: DROP VIEW under_row_security."between";

-- MATERIALIZED VIEW own; owner: pgops_sample_owner
CREATE MATERIALIZED VIEW under_row_security.own AS
 SELECT "between".a
   FROM under_row_security."between"
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW under_row_security.own;

-- MATERIALIZED VIEW above; owner: postgres
CREATE MATERIALIZED VIEW under_row_security.above AS
 SELECT own.a
   FROM under_row_security.own
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW under_row_security.above;

-- TABLE DATA guarded; owner: postgres
COPY under_row_security.guarded (a, owner) FROM stdin;

-- ROW SECURITY guarded; owner: postgres
ALTER TABLE under_row_security.guarded ENABLE ROW LEVEL SECURITY;

-- POLICY guarded own_rows; owner: postgres
CREATE POLICY own_rows ON under_row_security.guarded USING ((owner = CURRENT_USER));
-- drop: DROP POLICY own_rows ON under_row_security.guarded;

-- MATERIALIZED VIEW DATA own; owner: pgops_sample_owner
SET row_security = on;
REFRESH MATERIALIZED VIEW under_row_security.own;

-- MATERIALIZED VIEW DATA above; owner: postgres
REFRESH MATERIALIZED VIEW under_row_security.above;
