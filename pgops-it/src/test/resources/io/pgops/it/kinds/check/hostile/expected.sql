-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    a integer,
    CONSTRAINT "Odd ""check""; -- it's
on two lines" CHECK ((a > 0))
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- COMMENT CONSTRAINT "Odd ""check""; -- it's
--   on two lines" ON "Odd ""table""; -- it's"; owner: postgres
COMMENT ON CONSTRAINT "Odd ""check""; -- it's
on two lines" ON hostile."Odd ""table""; -- it's" IS 'hostile';

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" (a) FROM stdin;
