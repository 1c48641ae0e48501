-- TABLE 1 %s = '; owner: postgres
CREATE TABLE hostile."1 %s = '" (
    a integer
);
-- drop: DROP TABLE hostile."1 %s = '";

-- TABLE select; owner: postgres
CREATE TABLE hostile."select" (
    "from" integer,
    "where" text
);
-- drop: DROP TABLE hostile."select";

-- TABLE éééééééééééééééééééééééééééééééx; owner: postgres
CREATE TABLE hostile."éééééééééééééééééééééééééééééééx" (
    a integer
);
-- drop: DROP TABLE hostile."éééééééééééééééééééééééééééééééx";

-- TABLE Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's
on two lines \ $$" (
    "a""b" integer DEFAULT 1,
    "it's" text,
    "c\d" text,
    "e
f" text,
    "select" integer,
    "1st" integer,
    "UPPER" integer,
    "éééééééééééééééééééééééééééééééx" integer,
    "%s" integer,
    " " integer
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's
on two lines \ $$";

-- COMMENT TABLE "Odd ""table""; -- it's
--   on two lines \ $$"; owner: postgres
COMMENT ON TABLE hostile."Odd ""table""; -- it's
on two lines \ $$" IS 'hostile';

-- COMMENT COLUMN "Odd ""table""; -- it's
--   on two lines \ $$"."e
--   f"; owner: postgres
COMMENT ON COLUMN hostile."Odd ""table""; -- it's
on two lines \ $$"."e
f" IS 'hostile too';

-- TABLE DATA 1 %s = '; owner: postgres
COPY hostile."1 %s = '" (a) FROM stdin;

-- TABLE DATA Odd "table"; -- it's
--   on two lines \ $$; owner: postgres
COPY hostile."Odd ""table""; -- it's
on two lines \ $$" ("a""b", "it's", "c\d", "e
f", "select", "1st", "UPPER", "éééééééééééééééééééééééééééééééx", "%s", " ") FROM stdin;

-- TABLE DATA select; owner: postgres
COPY hostile."select" ("from", "where") FROM stdin;

-- TABLE DATA éééééééééééééééééééééééééééééééx; owner: postgres
COPY hostile."éééééééééééééééééééééééééééééééx" (a) FROM stdin;
