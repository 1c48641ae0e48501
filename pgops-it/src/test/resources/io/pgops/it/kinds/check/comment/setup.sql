CREATE TABLE commented (a integer CONSTRAINT positive CHECK (a > 0));
COMMENT ON CONSTRAINT positive ON commented IS 'a check''s comment';
