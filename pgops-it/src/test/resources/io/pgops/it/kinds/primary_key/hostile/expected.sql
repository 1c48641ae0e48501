-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" integer NOT NULL,
    "a,b" integer NOT NULL
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's", "a,b") FROM stdin;

-- CONSTRAINT Odd "table"; -- it's Odd "key"; -- it's
--   on two lines; owner: postgres
ALTER TABLE ONLY hostile."Odd ""table""; -- it's"
    ADD CONSTRAINT "Odd ""key""; -- it's
on two lines" PRIMARY KEY ("Odd ""column""; -- it's", "a,b") WITH (fillfactor='50');
-- drop: ALTER TABLE ONLY hostile."Odd ""table""; -- it's" DROP CONSTRAINT "Odd ""key""; -- it's
on two lines";

-- COMMENT CONSTRAINT "Odd ""key""; -- it's
--   on two lines" ON "Odd ""table""; -- it's"; owner: postgres
COMMENT ON CONSTRAINT "Odd ""key""; -- it's
on two lines" ON hostile."Odd ""table""; -- it's" IS 'hostile';
