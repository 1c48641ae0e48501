-- COMMENT SCHEMA public; owner: pg_database_owner
COMMENT ON SCHEMA public IS 'a comment of our own';
