CREATE TABLE commented (a integer, CONSTRAINT key PRIMARY KEY (a));
COMMENT ON CONSTRAINT key ON commented IS 'a key''s comment';
COMMENT ON INDEX key IS 'the comment of a key''s index';
