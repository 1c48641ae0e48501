-- FUNCTION commented(integer, text[]); owner: postgres
CREATE FUNCTION comment.commented(a integer, OUT b integer, VARIADIC c text[] DEFAULT '{}'::text[]) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION comment.commented(a integer, OUT b integer, VARIADIC c text[]);

-- COMMENT FUNCTION commented(a integer, OUT b integer, VARIADIC c text[]); owner: postgres
COMMENT ON FUNCTION comment.commented(a integer, OUT b integer, VARIADIC c text[]) IS 'a function''s comment';
