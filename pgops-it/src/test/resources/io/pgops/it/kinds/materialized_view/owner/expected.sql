-- MATERIALIZED VIEW owned; owner: pgops_sample_owner
CREATE MATERIALIZED VIEW owner.owned AS
 SELECT 1 AS a
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW owner.owned;

-- INDEX of_owned; owner: pgops_sample_owner
CREATE INDEX of_owned ON owner.owned USING btree (a);
-- drop: DROP INDEX owner.of_owned;

-- MATERIALIZED VIEW DATA owned; owner: pgops_sample_owner
REFRESH MATERIALIZED VIEW owner.owned;
