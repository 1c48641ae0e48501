-- MATERIALIZED VIEW no_row; owner: postgres
CREATE MATERIALIZED VIEW replica_identity.no_row AS
 SELECT 1 AS a
  WITH NO DATA;
ALTER TABLE ONLY replica_identity.no_row REPLICA IDENTITY NOTHING;
-- drop: DROP MATERIALIZED VIEW replica_identity.no_row;

-- MATERIALIZED VIEW whole_row; owner: postgres
CREATE MATERIALIZED VIEW replica_identity.whole_row AS
 SELECT 1 AS a
  WITH NO DATA;
ALTER TABLE ONLY replica_identity.whole_row REPLICA IDENTITY FULL;
-- drop: DROP MATERIALIZED VIEW replica_identity.whole_row;

-- MATERIALIZED VIEW DATA no_row; owner: postgres
REFRESH MATERIALIZED VIEW replica_identity.no_row;

-- MATERIALIZED VIEW DATA whole_row; owner: postgres
REFRESH MATERIALIZED VIEW replica_identity.whole_row;
