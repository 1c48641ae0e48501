CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" integer);
CREATE VIEW "Odd ""view""; -- it's
on two lines" AS SELECT "Odd ""column""; -- it's", 'it''s; \ $$'::text AS "select", 1 AS "é
x" FROM "Odd ""table""; -- it's";
COMMENT ON COLUMN "Odd ""view""; -- it's
on two lines"."é
x" IS 'hostile';
