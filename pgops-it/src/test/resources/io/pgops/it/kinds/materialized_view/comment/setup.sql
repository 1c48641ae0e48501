CREATE MATERIALIZED VIEW commented AS SELECT 1 AS a, 2 AS b;
COMMENT ON MATERIALIZED VIEW commented IS 'a materialized view''s comment';
COMMENT ON COLUMN commented.b IS 'its column''s comment';
CREATE INDEX of_it ON commented (a);
COMMENT ON INDEX of_it IS 'its index''s comment';
