-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- CAST CAST (timestamp with time zone AS interval)
CREATE CAST (timestamp with time zone AS interval) WITH FUNCTION pg_catalog.age(timestamp with time zone) AS ASSIGNMENT;
-- drop: DROP CAST (timestamp with time zone AS interval);

-- TYPE pair; owner: postgres
CREATE TYPE public.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE public.pair;

-- FUNCTION z_pair(text); owner: postgres
CREATE FUNCTION public.z_pair(text) RETURNS public.pair
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT ROW(1, $1)::pair$_$;
-- drop: DROP FUNCTION public.z_pair(text);

-- CAST CAST (text AS public.pair)
CREATE CAST (text AS public.pair) WITH FUNCTION public.z_pair(text);
-- drop: DROP CAST (text AS public.pair);

-- FUNCTION a_user(); owner: postgres
CREATE FUNCTION public.a_user() RETURNS public.pair
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT ('x'::text)::public.pair AS pair;
END;
-- drop: DROP FUNCTION public.a_user();
