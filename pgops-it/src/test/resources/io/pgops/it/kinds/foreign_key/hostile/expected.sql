-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    "Odd ""column""; -- it's" integer NOT NULL
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- TABLE another "table"; -- it's; owner: postgres
CREATE TABLE hostile."another ""table""; -- it's" (
    "Odd ""column""; -- it's" integer
);
-- drop: DROP TABLE hostile."another ""table""; -- it's";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" ("Odd ""column""; -- it's") FROM stdin;

-- TABLE DATA another "table"; -- it's; owner: postgres
COPY hostile."another ""table""; -- it's" ("Odd ""column""; -- it's") FROM stdin;

-- CONSTRAINT Odd "table"; -- it's Odd "table"; -- it's_pkey; owner: postgres
ALTER TABLE ONLY hostile."Odd ""table""; -- it's"
    ADD CONSTRAINT "Odd ""table""; -- it's_pkey" PRIMARY KEY ("Odd ""column""; -- it's");
-- drop: ALTER TABLE ONLY hostile."Odd ""table""; -- it's" DROP CONSTRAINT "Odd ""table""; -- it's_pkey";

-- FK CONSTRAINT another "table"; -- it's Odd "key"; -- it's
--   on two lines; owner: postgres
ALTER TABLE ONLY hostile."another ""table""; -- it's"
    ADD CONSTRAINT "Odd ""key""; -- it's
on two lines" FOREIGN KEY ("Odd ""column""; -- it's") REFERENCES hostile."Odd ""table""; -- it's"("Odd ""column""; -- it's");
-- drop: ALTER TABLE ONLY hostile."another ""table""; -- it's" DROP CONSTRAINT "Odd ""key""; -- it's
on two lines";
