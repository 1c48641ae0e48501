-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- EXTENSION hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
-- drop: DROP EXTENSION hstore;

-- COMMENT EXTENSION hstore
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';

-- AGGREGATE bound(text); owner: postgres
CREATE AGGREGATE public.bound(text) (
    SFUNC = textcat,
    STYPE = text
);
ALTER FUNCTION public.bound(text) DEPENDS ON EXTENSION hstore;
-- drop: DROP AGGREGATE public.bound(text);
