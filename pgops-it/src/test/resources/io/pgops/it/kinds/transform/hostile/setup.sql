-- alone
CREATE SCHEMA "Schema ""odd""; -- it's";
CREATE LANGUAGE "Language ""odd""; -- it's" HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE TYPE "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" AS (a integer);
CREATE FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE TRANSFORM FOR "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" LANGUAGE "Language ""odd""; -- it's" (FROM SQL WITH FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"(internal));
COMMENT ON TRANSFORM FOR "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" LANGUAGE "Language ""odd""; -- it's" IS 'hostile';
