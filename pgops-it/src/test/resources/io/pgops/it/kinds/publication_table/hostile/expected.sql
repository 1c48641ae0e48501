-- TABLE Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's
on two lines \ $$" (
    "Odd ""column""; -- it's
on two lines \ $$" integer
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's
on two lines \ $$";

-- TABLE DATA Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
COPY hostile."Odd ""table""; -- it's
on two lines \ $$" ("Odd ""column""; -- it's
on two lines \ $$") FROM stdin;

-- PUBLICATION TABLE Odd "publication_table"; -- it's
--   on two lines \ $$ Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
ALTER PUBLICATION "Odd ""publication_table""; -- it's
on two lines \ $$" ADD TABLE ONLY hostile."Odd ""table""; -- it's
on two lines \ $$";
