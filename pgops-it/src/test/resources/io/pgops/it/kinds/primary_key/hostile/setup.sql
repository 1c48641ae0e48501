CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" integer, "a,b" integer, CONSTRAINT "Odd ""key""; -- it's
on two lines" PRIMARY KEY ("Odd ""column""; -- it's", "a,b") WITH (fillfactor = 50));
COMMENT ON CONSTRAINT "Odd ""key""; -- it's
on two lines" ON "Odd ""table""; -- it's" IS 'hostile';
