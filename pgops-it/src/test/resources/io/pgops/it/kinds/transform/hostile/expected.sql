-- SCHEMA Schema "odd"; -- it's; owner: postgres
CREATE SCHEMA "Schema ""odd""; -- it's";
-- drop: DROP SCHEMA "Schema ""odd""; -- it's";

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PROCEDURAL LANGUAGE Language "odd"; -- it's; owner: postgres
CREATE PROCEDURAL LANGUAGE "Language ""odd""; -- it's" HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE "Language ""odd""; -- it's";

-- TYPE Type "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" AS (
    a integer
);
-- drop: DROP TYPE "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines";

-- FUNCTION Function "odd"; -- it's(internal); owner: postgres
CREATE FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"(internal) RETURNS internal
    LANGUAGE internal IMMUTABLE STRICT
    AS $$prsd_lextype$$;
-- drop: DROP FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"(internal);

-- TRANSFORM TRANSFORM FOR "Schema ""odd""; -- it's"."Type ""odd""; -- it's
--   on two lines" LANGUAGE "Language ""odd""; -- it's"
CREATE TRANSFORM FOR "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" LANGUAGE "Language ""odd""; -- it's" (FROM SQL WITH FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"(internal));
-- drop: DROP TRANSFORM FOR "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" LANGUAGE "Language ""odd""; -- it's";

-- COMMENT TRANSFORM FOR "Schema ""odd""; -- it's"."Type ""odd""; -- it's
--   on two lines" LANGUAGE "Language ""odd""; -- it's"
COMMENT ON TRANSFORM FOR "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" LANGUAGE "Language ""odd""; -- it's" IS 'hostile';
