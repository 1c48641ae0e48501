CREATE FUNCTION commented(a integer, OUT b integer, VARIADIC c text[] DEFAULT '{}') LANGUAGE sql AS 'SELECT 1';
COMMENT ON FUNCTION commented IS 'a function''s comment';
