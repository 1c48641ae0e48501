-- ACL FUNCTION pg_ls_dir(text); owner: postgres
GRANT ALL ON FUNCTION pg_catalog.pg_ls_dir(text) TO pgops_sample_reader;

-- ACL FUNCTION pg_sleep(double precision); owner: postgres
REVOKE ALL ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;

-- ACL FUNCTION sum(integer); owner: postgres
REVOKE ALL ON FUNCTION pg_catalog.sum(integer) FROM PUBLIC;

-- ACL LANGUAGE plpgsql; owner: postgres
REVOKE ALL ON LANGUAGE plpgsql FROM PUBLIC;
GRANT ALL ON LANGUAGE plpgsql TO pgops_sample_reader;

-- ACL LANGUAGE sql; owner: postgres
REVOKE ALL ON LANGUAGE sql FROM PUBLIC;

-- ACL SCHEMA pg_catalog; owner: postgres
GRANT CREATE ON SCHEMA pg_catalog TO pgops_sample_reader;

-- ACL TABLE pg_authid; owner: postgres
GRANT SELECT ON TABLE pg_catalog.pg_authid TO pgops_sample_reader;

-- ACL TABLE pg_stat_activity; owner: postgres
REVOKE SELECT ON TABLE pg_catalog.pg_stat_activity FROM PUBLIC;

-- ACL TYPE int4; owner: postgres
REVOKE ALL ON TYPE pg_catalog.int4 FROM PUBLIC;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
