-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" integer
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- MATERIALIZED VIEW Odd "view"; -- it's
--   on two lines; owner: postgres
CREATE MATERIALIZED VIEW hostile."Odd ""view""; -- it's
on two lines"
WITH (fillfactor='50') AS
 SELECT "Odd ""table""; -- it's"."Odd ""column""; -- it's",
    'it''s; \ $$'::text AS "select",
    1 AS "é
x"
   FROM hostile."Odd ""table""; -- it's"
  WITH NO DATA;
ALTER TABLE ONLY hostile."Odd ""view""; -- it's
on two lines" ALTER COLUMN "select" SET STATISTICS 7;
-- drop: DROP MATERIALIZED VIEW hostile."Odd ""view""; -- it's
on two lines";

-- COMMENT MATERIALIZED VIEW "Odd ""view""; -- it's
--   on two lines"; owner: postgres
COMMENT ON MATERIALIZED VIEW hostile."Odd ""view""; -- it's
on two lines" IS 'hostile; it''s';

-- COMMENT COLUMN "Odd ""view""; -- it's
--   on two lines"."é
--   x"; owner: postgres
COMMENT ON COLUMN hostile."Odd ""view""; -- it's
on two lines"."é
x" IS 'hostile';

-- ACL COLUMN "Odd ""view""; -- it's
--   on two lines"."select"; owner: postgres
GRANT SELECT("select") ON TABLE hostile."Odd ""view""; -- it's
on two lines" TO "pgops_sample ""odd"" role='s; -- \name";

-- MATERIALIZED VIEW select; owner: postgres
CREATE MATERIALIZED VIEW hostile."select" AS
 SELECT 1 AS a
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW hostile."select";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's") FROM stdin;

-- INDEX Odd "index"; -- it's; owner: postgres
CREATE INDEX "Odd ""index""; -- it's" ON hostile."Odd ""view""; -- it's
on two lines" USING btree ("select");
-- drop: DROP INDEX hostile."Odd ""index""; -- it's";

-- MATERIALIZED VIEW DATA Odd "view"; -- it's
--   on two lines; owner: postgres
REFRESH MATERIALIZED VIEW hostile."Odd ""view""; -- it's
on two lines";

-- MATERIALIZED VIEW DATA select; owner: postgres
REFRESH MATERIALIZED VIEW hostile."select";
