CREATE TYPE "Odd ""type""; -- it's" AS ("a""b" integer, "select" text);
CREATE TABLE "Odd ""table""; -- it's
on two lines" OF "Odd ""type""; -- it's" ("a""b" WITH OPTIONS DEFAULT 1, "select" NOT NULL, CONSTRAINT "Odd ""check""; -- it's" CHECK ("a""b" > 0));
INSERT INTO "Odd ""table""; -- it's
on two lines" VALUES (1, 'a');
