CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" integer, "select" text);
ALTER TABLE "Odd ""table""; -- it's" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY "Odd ""policy""; -- it's TO nobody
on two lines" ON "Odd ""table""; -- it's" TO "pgops_sample ""odd"" role='s; -- \name" USING ("select" = 'it''s; \ $$ TO nobody') WITH CHECK ("Odd ""column""; -- it's" > 0);
COMMENT ON POLICY "Odd ""policy""; -- it's TO nobody
on two lines" ON "Odd ""table""; -- it's" IS 'hostile; it''s';
CREATE POLICY "select" ON "Odd ""table""; -- it's" FOR SELECT;
INSERT INTO "Odd ""table""; -- it's" VALUES (1, 'a');
