CREATE FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
CREATE SERVER "Odd ""server""; -- it's
on two lines \ $$" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
CREATE FOREIGN TABLE "Odd ""table""; -- it's
on two lines \ $$" ("Odd ""column""; -- it's
on two lines \ $$" integer OPTIONS ("Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value') DEFAULT 1 CONSTRAINT "Odd ""check""; -- it's
on two lines \ $$" CHECK ("Odd ""column""; -- it's
on two lines \ $$" > 0), "select" text) SERVER "Odd ""server""; -- it's
on two lines \ $$" OPTIONS ("Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value');
ALTER FOREIGN TABLE "Odd ""table""; -- it's
on two lines \ $$" ALTER COLUMN "Odd ""column""; -- it's
on two lines \ $$" SET STATISTICS 3;
COMMENT ON FOREIGN TABLE "Odd ""table""; -- it's
on two lines \ $$" IS 'hostile';
COMMENT ON COLUMN "Odd ""table""; -- it's
on two lines \ $$"."Odd ""column""; -- it's
on two lines \ $$" IS 'hostile';
GRANT SELECT ("Odd ""column""; -- it's
on two lines \ $$") ON "Odd ""table""; -- it's
on two lines \ $$" TO "pgops_sample ""odd"" role='s; -- \name";
ALTER FOREIGN TABLE "Odd ""table""; -- it's
on two lines \ $$" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
