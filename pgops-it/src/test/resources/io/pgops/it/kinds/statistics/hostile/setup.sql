CREATE TABLE "Odd ""table""; -- it's
on two lines" ("Odd ""a""; -- it's" integer, "select" text);
CREATE STATISTICS "Odd ""statistics""; -- it's
on two lines" ON "Odd ""a""; -- it's", lower("select") FROM "Odd ""table""; -- it's
on two lines";
ALTER STATISTICS "Odd ""statistics""; -- it's
on two lines" SET STATISTICS 7;
COMMENT ON STATISTICS "Odd ""statistics""; -- it's
on two lines" IS 'hostile';
ALTER STATISTICS "Odd ""statistics""; -- it's
on two lines" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
CREATE STATISTICS "select" ON "Odd ""a""; -- it's", "select" FROM "Odd ""table""; -- it's
on two lines";
