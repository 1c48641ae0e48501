-- alone
CREATE SCHEMA "Schema ""odd""; -- it's";
CREATE TYPE "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" AS (a integer);
CREATE FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'x'::text$$;
CREATE CAST ("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[] AS text) WITH FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[]);
COMMENT ON CAST ("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[] AS text) IS 'hostile';
