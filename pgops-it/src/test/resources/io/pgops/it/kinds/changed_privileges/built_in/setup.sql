-- alone
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO pgops_sample_reader;
REVOKE ALL ON FUNCTION pg_catalog.sum(integer) FROM PUBLIC;
GRANT SELECT ON pg_catalog.pg_authid TO pgops_sample_reader;
REVOKE SELECT ON pg_catalog.pg_stat_activity FROM PUBLIC;
REVOKE USAGE ON TYPE pg_catalog.int4 FROM PUBLIC;
GRANT CREATE ON SCHEMA pg_catalog TO pgops_sample_reader;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO pgops_sample_reader;
-- pg_dump forgets the languages that are no extension's.
REVOKE USAGE ON LANGUAGE sql FROM PUBLIC;
