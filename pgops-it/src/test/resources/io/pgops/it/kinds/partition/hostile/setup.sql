CREATE TABLE "Odd ""table""; -- it's
on two lines" ("a""b" integer, "select" text, "é;\\" integer DEFAULT 1) PARTITION BY LIST ("a""b");
CREATE TABLE "Odd ""partition""; -- it's
on two lines" PARTITION OF "Odd ""table""; -- it's
on two lines" FOR VALUES IN (1) PARTITION BY RANGE ((lower("select") || '''; --'), "é;\\");
CREATE TABLE "select" PARTITION OF "Odd ""partition""; -- it's
on two lines" FOR VALUES FROM ('''', MINVALUE) TO (E'z''\\\n;', 7);
CREATE INDEX ON "Odd ""table""; -- it's
on two lines" ("select");
ALTER TABLE "Odd ""table""; -- it's
on two lines" ADD CONSTRAINT "Odd ""key""; -- it's" CHECK ("a""b" > 0);
INSERT INTO "Odd ""table""; -- it's
on two lines" VALUES (1, 'a', 3);
