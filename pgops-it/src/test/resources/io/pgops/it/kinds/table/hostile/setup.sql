CREATE TABLE "Odd ""table""; -- it's
on two lines \ $$" ("a""b" integer DEFAULT 1, "it's" text, "c\d" text, "e
f" text, "select" integer, "1st" integer, "UPPER" integer, "éééééééééééééééééééééééééééééééx" integer, "%s" integer, " " integer);
INSERT INTO "Odd ""table""; -- it's
on two lines \ $$" VALUES (1, 'it''s', '\\', E'\n', 1, 2, 3, 4, 5, 6), (2, NULL, '', '\.', NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE "select" ("from" integer, "where" text);
CREATE TABLE "éééééééééééééééééééééééééééééééx" (a integer);
CREATE TABLE "1 %s = '" (a integer);
COMMENT ON TABLE "Odd ""table""; -- it's
on two lines \ $$" IS 'hostile';
COMMENT ON COLUMN "Odd ""table""; -- it's
on two lines \ $$"."e
f" IS 'hostile too';
