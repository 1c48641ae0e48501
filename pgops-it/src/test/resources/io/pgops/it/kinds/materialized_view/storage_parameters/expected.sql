-- MATERIALIZED VIEW tuned; owner: postgres
CREATE MATERIALIZED VIEW storage_parameters.tuned
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0.5', parallel_workers='2', toast.autovacuum_enabled='false', toast.vacuum_truncate='false') AS
 SELECT 'a'::text AS a
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW storage_parameters.tuned;

-- MATERIALIZED VIEW DATA tuned; owner: postgres
REFRESH MATERIALIZED VIEW storage_parameters.tuned;
