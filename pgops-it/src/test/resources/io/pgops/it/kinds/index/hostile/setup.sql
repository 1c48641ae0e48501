CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" integer, "select" text);
CREATE INDEX "Odd ""index""; -- it's
on two lines" ON "Odd ""table""; -- it's" ("Odd ""column""; -- it's", lower("select"));
COMMENT ON INDEX "Odd ""index""; -- it's
on two lines" IS 'hostile';
