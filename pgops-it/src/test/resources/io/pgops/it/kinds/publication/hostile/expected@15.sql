-- TABLE Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
CREATE TABLE public."Odd ""table""; -- it's
on two lines \ $$" (
    "Odd ""column""; -- it's
on two lines \ $$" integer
);
-- drop: DROP TABLE public."Odd ""table""; -- it's
on two lines \ $$";

-- TABLE DATA Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
COPY public."Odd ""table""; -- it's
on two lines \ $$" ("Odd ""column""; -- it's
on two lines \ $$") FROM stdin;

-- PUBLICATION Odd "publication"; -- it's
--   on two lines \ $$; owner: postgres
CREATE PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$";

-- COMMENT PUBLICATION "Odd ""publication""; -- it's
--   on two lines \ $$"; owner: postgres
COMMENT ON PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" IS 'hostile';

-- PUBLICATION select; owner: postgres
CREATE PUBLICATION "select" WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION "select";

-- PUBLICATION TABLE Odd "publication"; -- it's
--   on two lines \ $$ Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
ALTER PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" ADD TABLE ONLY public."Odd ""table""; -- it's
on two lines \ $$";

-- PUBLICATION TABLE select Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
ALTER PUBLICATION "select" ADD TABLE ONLY public."Odd ""table""; -- it's
on two lines \ $$";
