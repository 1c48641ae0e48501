-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- EXTENSION hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
-- drop: DROP EXTENSION hstore;

-- COMMENT EXTENSION hstore
COMMENT ON EXTENSION hstore IS 'a comment of our own; it''s';
