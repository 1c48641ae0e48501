CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" integer);
INSERT INTO "Odd ""table""; -- it's" VALUES (1);
CREATE MATERIALIZED VIEW "Odd ""view""; -- it's
on two lines" WITH (fillfactor = 50) AS SELECT "Odd ""column""; -- it's", 'it''s; \ $$'::text AS "select", 1 AS "é
x" FROM "Odd ""table""; -- it's";
ALTER MATERIALIZED VIEW "Odd ""view""; -- it's
on two lines" ALTER "select" SET STATISTICS 7;
COMMENT ON MATERIALIZED VIEW "Odd ""view""; -- it's
on two lines" IS 'hostile; it''s';
COMMENT ON COLUMN "Odd ""view""; -- it's
on two lines"."é
x" IS 'hostile';
CREATE INDEX "Odd ""index""; -- it's" ON "Odd ""view""; -- it's
on two lines" ("select");
GRANT SELECT ("select") ON "Odd ""view""; -- it's
on two lines" TO "pgops_sample ""odd"" role='s; -- \name";
CREATE MATERIALIZED VIEW "select" AS SELECT 1 AS a;
