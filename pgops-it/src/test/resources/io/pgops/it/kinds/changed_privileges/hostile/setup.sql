-- alone
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO "pgops_sample ""odd"" role='s; -- \name" WITH GRANT OPTION;
SET ROLE "pgops_sample ""odd"" role='s; -- \name";
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO pgops_sample_reader;
RESET ROLE;
