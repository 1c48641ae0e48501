-- COMMENT SCHEMA public; owner: pg_database_owner
COMMENT ON SCHEMA public IS '';
