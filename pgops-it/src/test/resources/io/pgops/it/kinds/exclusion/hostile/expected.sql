-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" circle
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's") FROM stdin;

-- CONSTRAINT Odd "table"; -- it's Odd "exclusion"; -- it's; owner: postgres
ALTER TABLE ONLY hostile."Odd ""table""; -- it's"
    ADD CONSTRAINT "Odd ""exclusion""; -- it's" EXCLUDE USING gist ("Odd ""column""; -- it's" WITH &&);
-- drop: ALTER TABLE ONLY hostile."Odd ""table""; -- it's" DROP CONSTRAINT "Odd ""exclusion""; -- it's";
