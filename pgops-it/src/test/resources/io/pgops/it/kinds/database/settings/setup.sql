-- alone
DO $$ BEGIN
  EXECUTE format('ALTER DATABASE %I SET search_path TO "$user", public, "it''s ""odd"""', current_database());
  EXECUTE format('ALTER DATABASE %I SET work_mem TO ''7MB''', current_database());
  EXECUTE format('ALTER DATABASE %I SET "my.custom" TO ''it''''s; "so" \''', current_database());
  EXECUTE format('ALTER DATABASE %I SET DateStyle TO ''SQL, DMY''', current_database());
  EXECUTE format('ALTER DATABASE %I SET bytea_output TO ''escape''', current_database());
  EXECUTE format('ALTER DATABASE %I SET extra_float_digits TO -15', current_database());
  EXECUTE format('ALTER DATABASE %I SET quote_all_identifiers TO on', current_database());
  EXECUTE format('ALTER DATABASE %I SET standard_conforming_strings TO off', current_database());
  EXECUTE format('ALTER DATABASE %I SET temp_tablespaces TO pgops_sample_space', current_database());
END $$;
CREATE TABLE values_that_depend_on_settings (d date DEFAULT '2025-02-01', b bytea DEFAULT '\x00ff', f double precision DEFAULT 0.1, "select" text DEFAULT 'back\slash');
INSERT INTO values_that_depend_on_settings DEFAULT VALUES;
