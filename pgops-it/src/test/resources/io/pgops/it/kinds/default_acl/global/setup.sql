-- alone
-- They differ from what the server has built in, and only that is written.
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT SELECT, INSERT ON TABLES TO pgops_sample_reader, PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT ALL ON SEQUENCES TO pgops_sample_reader WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT EXECUTE ON FUNCTIONS TO pgops_sample_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT USAGE ON TYPES TO pgops_sample_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT USAGE ON SCHEMAS TO pgops_sample_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_granter GRANT SELECT ON TABLES TO pgops_sample_reader;
