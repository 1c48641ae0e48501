-- PROCEDURAL LANGUAGE Language "odd"; -- it's
--   on two lines; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE "Language ""odd""; -- it's
on two lines" HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE "Language ""odd""; -- it's
on two lines";

-- COMMENT LANGUAGE "Language ""odd""; -- it's
--   on two lines"; owner: postgres
COMMENT ON LANGUAGE "Language ""odd""; -- it's
on two lines" IS 'hostile';

-- ACL LANGUAGE "Language ""odd""; -- it's
--   on two lines"; owner: postgres
GRANT ALL ON LANGUAGE "Language ""odd""; -- it's
on two lines" TO pgops_sample_reader;

-- FUNCTION in_odd(); owner: postgres
CREATE FUNCTION public.in_odd() RETURNS integer
    LANGUAGE "Language ""odd""; -- it's
on two lines"
    AS $$BEGIN RETURN 1; END$$;
-- drop: DROP FUNCTION public.in_odd();
