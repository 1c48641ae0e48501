CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" circle, CONSTRAINT "Odd ""exclusion""; -- it's" EXCLUDE USING gist ("Odd ""column""; -- it's" WITH &&));
