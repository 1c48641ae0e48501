-- MATERIALIZED VIEW closed; owner: postgres
CREATE MATERIALIZED VIEW privileges.closed AS
 SELECT 1 AS a
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW privileges.closed;

-- ACL TABLE closed; owner: postgres
REVOKE ALL ON TABLE privileges.closed FROM postgres;

-- MATERIALIZED VIEW granted; owner: postgres
CREATE MATERIALIZED VIEW privileges.granted AS
 SELECT 1 AS a,
    2 AS b
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW privileges.granted;

-- ACL TABLE granted; owner: postgres
GRANT SELECT ON TABLE privileges.granted TO pgops_sample_reader WITH GRANT OPTION;

-- ACL COLUMN granted.b; owner: postgres
GRANT SELECT(b) ON TABLE privileges.granted TO PUBLIC;

-- MATERIALIZED VIEW DATA closed; owner: postgres
REFRESH MATERIALIZED VIEW privileges.closed;

-- MATERIALIZED VIEW DATA granted; owner: postgres
REFRESH MATERIALIZED VIEW privileges.granted;
