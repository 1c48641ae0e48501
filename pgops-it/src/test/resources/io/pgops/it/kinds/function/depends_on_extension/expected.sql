-- FUNCTION bound(public.hstore); owner: postgres
CREATE FUNCTION depends_on_extension.bound(public.hstore, OUT integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
ALTER FUNCTION depends_on_extension.bound(public.hstore, OUT integer) DEPENDS ON EXTENSION citext;
ALTER FUNCTION depends_on_extension.bound(public.hstore, OUT integer) DEPENDS ON EXTENSION hstore;
-- drop: DROP FUNCTION depends_on_extension.bound(public.hstore, OUT integer);
