CREATE TABLE parameters (id integer, value text) WITH (fillfactor = 70, parallel_workers = 3, autovacuum_enabled = false,
    autovacuum_vacuum_scale_factor = 0.05, log_autovacuum_min_duration = 0, toast_tuple_target = 256, vacuum_index_cleanup = off, user_catalog_table = true);
CREATE TABLE toast_parameters (id integer, value text) WITH (toast.autovacuum_enabled = false, toast.autovacuum_vacuum_threshold = 123, fillfactor = 50);
INSERT INTO toast_parameters VALUES (1, repeat('toasted ', 5000));
