-- alone
DO $$ BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO pgops_sample_granter WITH GRANT OPTION', current_database());
  EXECUTE format('SET ROLE pgops_sample_granter; GRANT CREATE ON DATABASE %I TO pgops_sample_reader; RESET ROLE', current_database());
END $$;
