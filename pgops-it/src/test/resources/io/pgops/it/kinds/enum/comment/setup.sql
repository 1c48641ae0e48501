CREATE TYPE commented AS ENUM ('a');
COMMENT ON TYPE commented IS 'an enum''s comment';
