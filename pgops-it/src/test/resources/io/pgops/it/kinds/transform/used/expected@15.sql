-- TRANSFORM TRANSFORM FOR integer LANGUAGE sql
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal), TO SQL WITH FUNCTION pg_catalog.int4recv(internal));
-- drop: DROP TRANSFORM FOR integer LANGUAGE sql;

-- FUNCTION z_from_sql(internal); owner: postgres
CREATE FUNCTION public.z_from_sql(internal) RETURNS internal
    LANGUAGE internal IMMUTABLE STRICT
    AS $$prsd_lextype$$;
-- drop: DROP FUNCTION public.z_from_sql(internal);

-- TRANSFORM TRANSFORM FOR text LANGUAGE sql
CREATE TRANSFORM FOR text LANGUAGE sql (FROM SQL WITH FUNCTION public.z_from_sql(internal));
-- drop: DROP TRANSFORM FOR text LANGUAGE sql;

-- FUNCTION a_user(); owner: postgres
CREATE FUNCTION public.a_user() RETURNS void
    LANGUAGE sql TRANSFORM FOR TYPE text, FOR TYPE integer
    AS $$$$;
-- drop: DROP FUNCTION public.a_user();

-- PROCEDURE a_user_too(); owner: postgres
CREATE PROCEDURE public.a_user_too()
    LANGUAGE sql TRANSFORM FOR TYPE text
    AS $$$$;
-- drop: DROP PROCEDURE public.a_user_too();
