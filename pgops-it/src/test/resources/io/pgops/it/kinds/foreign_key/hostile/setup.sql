CREATE TABLE "Odd ""table""; -- it's" ("Odd ""column""; -- it's" integer PRIMARY KEY);
CREATE TABLE "another ""table""; -- it's" ("Odd ""column""; -- it's" integer, CONSTRAINT "Odd ""key""; -- it's
on two lines" FOREIGN KEY ("Odd ""column""; -- it's") REFERENCES "Odd ""table""; -- it's");
