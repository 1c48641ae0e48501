-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" integer,
    "select" text
);
ALTER TABLE ONLY hostile."Odd ""table""; -- it's" FORCE ROW LEVEL SECURITY;
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's", "select") FROM stdin;

-- POLICY Odd "table"; -- it's Odd "policy"; -- it's TO nobody
--   on two lines; owner: postgres
CREATE POLICY "Odd ""policy""; -- it's TO nobody
on two lines" ON hostile."Odd ""table""; -- it's" TO "pgops_sample ""odd"" role='s; -- \name" USING (("select" = 'it''s; \ $$ TO nobody'::text)) WITH CHECK (("Odd ""column""; -- it's" > 0));
-- drop: DROP POLICY "Odd ""policy""; -- it's TO nobody
on two lines" ON hostile."Odd ""table""; -- it's";

-- COMMENT POLICY "Odd ""policy""; -- it's TO nobody
--   on two lines" ON "Odd ""table""; -- it's"; owner: postgres
COMMENT ON POLICY "Odd ""policy""; -- it's TO nobody
on two lines" ON hostile."Odd ""table""; -- it's" IS 'hostile; it''s';

-- ROW SECURITY Odd "table"; -- it's; owner: postgres
ALTER TABLE hostile."Odd ""table""; -- it's" ENABLE ROW LEVEL SECURITY;

-- POLICY Odd "table"; -- it's select; owner: postgres
CREATE POLICY "select" ON hostile."Odd ""table""; -- it's" FOR SELECT;
-- drop: DROP POLICY "select" ON hostile."Odd ""table""; -- it's";
