CREATE VIEW commented AS SELECT 1 AS a, 2 AS b;
COMMENT ON VIEW commented IS 'a view''s comment';
COMMENT ON COLUMN commented.b IS 'a view''s column''s comment';
