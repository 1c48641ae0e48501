-- alone
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO pgops_sample_owner', current_database()); END $$;
