CREATE TYPE commented AS (a integer, b integer);
COMMENT ON TYPE commented IS 'a composite''s comment';
COMMENT ON COLUMN commented.b IS 'an attribute''s comment';
