-- alone
CREATE EXTENSION hstore SCHEMA public;
COMMENT ON EXTENSION hstore IS 'a comment of our own; it''s';
