CREATE MATERIALIZED VIEW tuned WITH (fillfactor = 70, toast.autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.5) AS SELECT 'a'::text AS a;
ALTER MATERIALIZED VIEW tuned SET (toast.vacuum_truncate = false, parallel_workers = 2);
