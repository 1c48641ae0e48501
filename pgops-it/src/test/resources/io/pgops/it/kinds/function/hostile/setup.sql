CREATE TYPE "Odd ""type""; -- it's" AS (a integer);
CREATE FUNCTION "Odd ""function""; -- it's
on two lines"("a ""b""" "Odd ""type""; -- it's", "it's" text DEFAULT 'it''s; $$ \') RETURNS "Odd ""type""; -- it's"[] LANGUAGE sql AS $odd$ SELECT NULL::"Odd ""type""; -- it's"[]; $odd$;
COMMENT ON FUNCTION "Odd ""function""; -- it's
on two lines" IS 'hostile';
GRANT EXECUTE ON FUNCTION "Odd ""function""; -- it's
on two lines" TO "pgops_sample ""odd"" role='s; -- \name";
ALTER FUNCTION "Odd ""function""; -- it's
on two lines" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
CREATE FUNCTION "select"("from" integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
