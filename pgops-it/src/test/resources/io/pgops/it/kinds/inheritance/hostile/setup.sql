CREATE TABLE "Odd ""parent""; -- it's
on two lines" ("a""b" integer DEFAULT 1, "select" text DEFAULT 'x', "é\\;" integer, CONSTRAINT "Odd ""check""; -- it's" CHECK ("a""b" > 0));
CREATE TABLE "select" ("1st" integer);
CREATE TABLE "Odd ""child""; -- it's
on two lines" ("from" integer) INHERITS ("Odd ""parent""; -- it's
on two lines", "select");
ALTER TABLE "Odd ""child""; -- it's
on two lines" ALTER "a""b" DROP DEFAULT, ALTER "select" SET DEFAULT E'it''s \\', ALTER "é\\;" SET NOT NULL;
INSERT INTO "Odd ""child""; -- it's
on two lines" VALUES (1, 'a', 2, 3, 4);
COMMENT ON CONSTRAINT "Odd ""check""; -- it's" ON "Odd ""child""; -- it's
on two lines" IS 'hostile';
