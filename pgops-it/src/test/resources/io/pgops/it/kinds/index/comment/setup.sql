CREATE TABLE indexed (a integer);
CREATE INDEX commented ON indexed (a);
COMMENT ON INDEX commented IS 'an index''s comment';
