-- TYPE pair; owner: postgres
CREATE TYPE public.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE public.pair;

-- FUNCTION z_from_sql(internal); owner: postgres
CREATE FUNCTION public.z_from_sql(internal) RETURNS internal
    LANGUAGE internal IMMUTABLE STRICT
    AS $$prsd_lextype$$;
-- drop: DROP FUNCTION public.z_from_sql(internal);

-- FUNCTION z_to_sql(internal); owner: postgres
CREATE FUNCTION public.z_to_sql(internal) RETURNS public.pair
    LANGUAGE internal IMMUTABLE STRICT
    AS $$record_recv$$;
-- drop: DROP FUNCTION public.z_to_sql(internal);

-- TRANSFORM TRANSFORM FOR public.pair LANGUAGE plpgsql
CREATE TRANSFORM FOR public.pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.z_from_sql(internal), TO SQL WITH FUNCTION public.z_to_sql(internal));
-- drop: DROP TRANSFORM FOR public.pair LANGUAGE plpgsql;
