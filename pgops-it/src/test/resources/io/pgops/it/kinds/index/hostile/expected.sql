-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" integer,
    "select" text
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's", "select") FROM stdin;

-- INDEX Odd "index"; -- it's
--   on two lines; owner: postgres
CREATE INDEX "Odd ""index""; -- it's
on two lines" ON hostile."Odd ""table""; -- it's" USING btree ("Odd ""column""; -- it's", lower("select"));
-- drop: DROP INDEX hostile."Odd ""index""; -- it's
on two lines";

-- COMMENT INDEX "Odd ""index""; -- it's
--   on two lines"; owner: postgres
COMMENT ON INDEX hostile."Odd ""index""; -- it's
on two lines" IS 'hostile';
