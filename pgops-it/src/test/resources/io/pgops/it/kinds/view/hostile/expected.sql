-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" integer
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- VIEW Odd "view"; -- it's
--   on two lines; owner: postgres
CREATE VIEW hostile."Odd ""view""; -- it's
on two lines" AS
 SELECT "Odd ""table""; -- it's"."Odd ""column""; -- it's",
    'it''s; \ $$'::text AS "select",
    1 AS "é
x"
   FROM hostile."Odd ""table""; -- it's";
-- drop: DROP VIEW hostile."Odd ""view""; -- it's
on two lines";

-- COMMENT COLUMN "Odd ""view""; -- it's
--   on two lines"."é
--   x"; owner: postgres
COMMENT ON COLUMN hostile."Odd ""view""; -- it's
on two lines"."é
x" IS 'hostile';

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's") FROM stdin;
