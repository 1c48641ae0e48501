-- They only add to the global ones.
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner IN SCHEMA in_schema GRANT ALL ON TABLES TO pgops_sample_owner, pgops_sample_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner IN SCHEMA in_schema GRANT USAGE ON SEQUENCES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner IN SCHEMA in_schema GRANT EXECUTE ON ROUTINES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner IN SCHEMA in_schema GRANT USAGE ON TYPES TO pgops_sample_reader WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_granter IN SCHEMA in_schema GRANT SELECT ON TABLES TO pgops_sample_reader;
