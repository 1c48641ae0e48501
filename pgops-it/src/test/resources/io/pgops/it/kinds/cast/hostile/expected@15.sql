-- SCHEMA Schema "odd"; -- it's; owner: postgres
CREATE SCHEMA "Schema ""odd""; -- it's";
-- drop: DROP SCHEMA "Schema ""odd""; -- it's";

-- TYPE Type "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines" AS (
    a integer
);
-- drop: DROP TYPE "Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines";

-- FUNCTION Function "odd"; -- it's("Schema ""odd""; -- it's"."Type ""odd""; -- it's
--   on two lines"[]); owner: postgres
CREATE FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[]) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 'x'::text$$;
-- drop: DROP FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[]);

-- CAST CAST ("Schema ""odd""; -- it's"."Type ""odd""; -- it's
--   on two lines"[] AS text)
CREATE CAST ("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[] AS text) WITH FUNCTION "Schema ""odd""; -- it's"."Function ""odd""; -- it's"("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[]);
-- drop: DROP CAST ("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[] AS text);

-- COMMENT CAST ("Schema ""odd""; -- it's"."Type ""odd""; -- it's
--   on two lines"[] AS text)
COMMENT ON CAST ("Schema ""odd""; -- it's"."Type ""odd""; -- it's
on two lines"[] AS text) IS 'hostile';
