CREATE TYPE "Type ""odd""; -- it's
on two lines" AS (a integer);
CREATE FUNCTION "Function ""odd""; -- it's
on two lines"("Type ""odd""; -- it's
on two lines", "Type ""odd""; -- it's
on two lines"[]) RETURNS "Type ""odd""; -- it's
on two lines" LANGUAGE sql IMMUTABLE AS $$SELECT $1$$;
CREATE AGGREGATE "Aggregate ""odd""; -- it's
on two lines"("Type ""odd""; -- it's
on two lines"[]) (SFUNC = "Function ""odd""; -- it's
on two lines", STYPE = "Type ""odd""; -- it's
on two lines", INITCOND = '(0)');
COMMENT ON AGGREGATE "Aggregate ""odd""; -- it's
on two lines"("Type ""odd""; -- it's
on two lines"[]) IS 'hostile';
ALTER AGGREGATE "Aggregate ""odd""; -- it's
on two lines"("Type ""odd""; -- it's
on two lines"[]) OWNER TO pgops_sample_owner;
GRANT EXECUTE ON FUNCTION "Aggregate ""odd""; -- it's
on two lines"("Type ""odd""; -- it's
on two lines"[]) TO pgops_sample_reader;
CREATE AGGREGATE "select"(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
