-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- TYPE floats; owner: postgres
CREATE TYPE public.floats AS RANGE (
    subtype = double precision,
    multirange_type_name = public.floats_multirange
);
-- drop: DROP TYPE public.floats;

-- FUNCTION lower_of(public.floats); owner: postgres
CREATE FUNCTION public.lower_of(public.floats) RETURNS double precision
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT lower($1)$_$;
-- drop: DROP FUNCTION public.lower_of(public.floats);

-- CAST CAST (public.floats AS double precision)
CREATE CAST (public.floats AS double precision) WITH FUNCTION public.lower_of(public.floats);
-- drop: DROP CAST (public.floats AS double precision);

-- FUNCTION merged(public.floats_multirange); owner: postgres
CREATE FUNCTION public.merged(public.floats_multirange) RETURNS public.floats
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT range_merge($1)$_$;
-- drop: DROP FUNCTION public.merged(public.floats_multirange);

-- CAST CAST (public.floats_multirange AS public.floats)
CREATE CAST (public.floats_multirange AS public.floats) WITH FUNCTION public.merged(public.floats_multirange) AS ASSIGNMENT;
-- drop: DROP CAST (public.floats_multirange AS public.floats);
