-- TABLE Odd "table"; -- it's
--   on two lines; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's
on two lines" (
    "Odd ""a""; -- it's" integer,
    "select" text
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's
on two lines";

-- TABLE DATA Odd "table"; -- it's
--   on two lines; owner: postgres
COPY hostile."Odd ""table""; -- it's
on two lines" ("Odd ""a""; -- it's", "select") FROM stdin;

-- STATISTICS Odd "statistics"; -- it's
--   on two lines; owner: pgops_sample "odd" role='s; -- \name
CREATE STATISTICS hostile."Odd ""statistics""; -- it's
on two lines" ON "Odd ""a""; -- it's", lower("select") FROM hostile."Odd ""table""; -- it's
on two lines";
ALTER STATISTICS hostile."Odd ""statistics""; -- it's
on two lines" SET STATISTICS 7;
-- drop: DROP STATISTICS hostile."Odd ""statistics""; -- it's
on two lines";

-- COMMENT STATISTICS "Odd ""statistics""; -- it's
--   on two lines"; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON STATISTICS hostile."Odd ""statistics""; -- it's
on two lines" IS 'hostile';

-- STATISTICS select; owner: postgres
CREATE STATISTICS hostile."select" ON "Odd ""a""; -- it's", "select" FROM hostile."Odd ""table""; -- it's
on two lines";
-- drop: DROP STATISTICS hostile."select";
