CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" integer, "select" text);
CREATE RULE "Odd ""rule""; -- it's
on two lines" AS ON INSERT TO "Odd ""table""; -- it's" WHERE NEW."select" = 'it''s; \ $$' DO INSTEAD NOTHING;
COMMENT ON RULE "Odd ""rule""; -- it's
on two lines" ON "Odd ""table""; -- it's" IS 'hostile; it''s';
ALTER TABLE "Odd ""table""; -- it's" DISABLE RULE "Odd ""rule""; -- it's
on two lines";
CREATE TABLE "Rule" (a integer);
CREATE RULE "select" AS ON DELETE TO "Rule" DO ALSO DELETE FROM "Odd ""table""; -- it's" AS "t t" WHERE "t t"."Odd ""column""; -- it's" = OLD.a;
CREATE RULE "Rule" AS ON UPDATE TO "Rule" DO INSTEAD NOTHING;
