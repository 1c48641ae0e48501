-- TYPE Odd "type"; -- it's; owner: postgres
CREATE TYPE hostile."Odd ""type""; -- it's" AS (
    "a""b" integer,
    "select" text
);
-- drop: DROP TYPE hostile."Odd ""type""; -- it's";

-- TABLE Odd "table"; -- it's
--   on two lines; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's
on two lines" OF hostile."Odd ""type""; -- it's" (
    "a""b" DEFAULT 1,
    "select" CONSTRAINT "Odd ""table""; -- it's
on two lines_select_not_null" NOT NULL,
    CONSTRAINT "Odd ""check""; -- it's" CHECK (("a""b" > 0))
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's
on two lines";

-- TABLE DATA Odd "table"; -- it's
--   on two lines; owner: postgres
COPY hostile."Odd ""table""; -- it's
on two lines" ("a""b", "select") FROM stdin;
