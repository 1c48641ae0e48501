-- ACL FUNCTION pg_ls_dir(text); owner: postgres
GRANT ALL ON FUNCTION pg_catalog.pg_ls_dir(text) TO "pgops_sample ""odd"" role='s; -- \name" WITH GRANT OPTION;
SET SESSION AUTHORIZATION "pgops_sample ""odd"" role='s; -- \name";
GRANT ALL ON FUNCTION pg_catalog.pg_ls_dir(text) TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
