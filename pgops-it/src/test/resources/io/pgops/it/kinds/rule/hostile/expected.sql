-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" integer,
    "select" text
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- TABLE Rule; owner: postgres
CREATE TABLE hostile."Rule" (
    a integer
);
-- drop: DROP TABLE hostile."Rule";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's", "select") FROM stdin;

-- TABLE DATA Rule; owner: postgres
COPY hostile."Rule" (a) FROM stdin;

-- RULE Odd "table"; -- it's Odd "rule"; -- it's
--   on two lines; owner: postgres
CREATE RULE "Odd ""rule""; -- it's
on two lines" AS
    ON INSERT TO hostile."Odd ""table""; -- it's"
   WHERE (new."select" = 'it''s; \ $$'::text) DO INSTEAD NOTHING;
ALTER TABLE hostile."Odd ""table""; -- it's" DISABLE RULE "Odd ""rule""; -- it's
on two lines";
-- drop: DROP RULE "Odd ""rule""; -- it's
on two lines" ON hostile."Odd ""table""; -- it's";

-- COMMENT RULE "Odd ""rule""; -- it's
--   on two lines" ON "Odd ""table""; -- it's"; owner: postgres
COMMENT ON RULE "Odd ""rule""; -- it's
on two lines" ON hostile."Odd ""table""; -- it's" IS 'hostile; it''s';

-- RULE Rule Rule; owner: postgres
CREATE RULE "Rule" AS
    ON UPDATE TO hostile."Rule" DO INSTEAD NOTHING;
-- drop: DROP RULE "Rule" ON hostile."Rule";

-- RULE Rule select; owner: postgres
CREATE RULE "select" AS
    ON DELETE TO hostile."Rule" DO  DELETE FROM hostile."Odd ""table""; -- it's" "t t"
  WHERE ("t t"."Odd ""column""; -- it's" = old.a);
-- drop: DROP RULE "select" ON hostile."Rule";
