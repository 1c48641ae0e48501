-- alone
DO $$ BEGIN
  EXECUTE format('ALTER ROLE pgops_sample_reader IN DATABASE %I SET statement_timeout TO ''30s''', current_database());
  EXECUTE format('ALTER ROLE pgops_sample_reader IN DATABASE %I SET search_path TO a, b', current_database());
  EXECUTE format('ALTER ROLE "pgops_sample ""odd"" role=''s; -- \name" IN DATABASE %I SET work_mem TO ''8MB''', current_database());
END $$;
