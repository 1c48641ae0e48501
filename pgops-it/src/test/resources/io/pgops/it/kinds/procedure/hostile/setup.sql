CREATE PROCEDURE "Odd ""procedure""; -- it's
on two lines"("Odd ""argument""; -- it's" integer, OUT "select" text) LANGUAGE plpgsql AS 'BEGIN END';
COMMENT ON PROCEDURE "Odd ""procedure""; -- it's
on two lines" IS 'hostile';
ALTER PROCEDURE "Odd ""procedure""; -- it's
on two lines" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
