-- alone
DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), E'it''s "quoted"; \\ \n--'); END $$;
