-- TABLE parameters; owner: postgres
CREATE TABLE storage_parameters.parameters (
    id integer,
    value text
)
WITH (fillfactor='70', parallel_workers='3', autovacuum_enabled='false', autovacuum_vacuum_scale_factor='0.05', log_autovacuum_min_duration='0', toast_tuple_target='256', vacuum_index_cleanup='off', user_catalog_table='true');
-- drop: DROP TABLE storage_parameters.parameters;

-- TABLE toast_parameters; owner: postgres
CREATE TABLE storage_parameters.toast_parameters (
    id integer,
    value text
)
WITH (fillfactor='50', toast.autovacuum_enabled='false', toast.autovacuum_vacuum_threshold='123');
-- drop: DROP TABLE storage_parameters.toast_parameters;

-- TABLE DATA parameters; owner: postgres
COPY storage_parameters.parameters (id, value) FROM stdin;

-- TABLE DATA toast_parameters; owner: postgres
COPY storage_parameters.toast_parameters (id, value) FROM stdin;
