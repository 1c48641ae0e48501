-- alone
CREATE TYPE pair AS (a integer, b text);
CREATE FUNCTION z_pair(text) RETURNS pair LANGUAGE sql IMMUTABLE AS $$SELECT ROW(1, $1)::pair$$;
CREATE CAST (text AS pair) WITH FUNCTION z_pair(text);
CREATE CAST (timestamp with time zone AS interval) WITH FUNCTION pg_catalog.age(timestamp with time zone) AS ASSIGNMENT;
CREATE FUNCTION a_user() RETURNS pair BEGIN ATOMIC SELECT 'x'::text::pair; END;
