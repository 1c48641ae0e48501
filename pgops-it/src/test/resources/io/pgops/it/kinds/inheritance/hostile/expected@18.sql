-- TABLE select; owner: postgres
CREATE TABLE hostile."select" (
    "1st" integer
);
-- drop: DROP TABLE hostile."select";

-- TABLE Odd "parent"; -- it's
--   on two lines; owner: postgres
CREATE TABLE hostile."Odd ""parent""; -- it's
on two lines" (
    "a""b" integer DEFAULT 1,
    "select" text DEFAULT 'x'::text,
    "é\\;" integer,
    CONSTRAINT "Odd ""check""; -- it's" CHECK (("a""b" > 0))
);
-- drop: DROP TABLE hostile."Odd ""parent""; -- it's
on two lines";

-- TABLE Odd "child"; -- it's
--   on two lines; owner: postgres
CREATE TABLE hostile."Odd ""child""; -- it's
on two lines" (
    CONSTRAINT "Odd ""child""; -- it's
on two lines_é\\;_not_null" NOT NULL "é\\;",
    "from" integer
)
INHERITS (hostile."Odd ""parent""; -- it's
on two lines", hostile."select");
-- drop: DROP TABLE hostile."Odd ""child""; -- it's
on two lines";

-- DEFAULT Odd "child"; -- it's
--   on two lines a"b; owner: postgres
ALTER TABLE ONLY hostile."Odd ""child""; -- it's
on two lines" ALTER COLUMN "a""b" DROP DEFAULT;
-- drop: ALTER TABLE hostile."Odd ""child""; -- it's
on two lines" ALTER COLUMN "a""b" DROP DEFAULT;

-- DEFAULT Odd "child"; -- it's
--   on two lines select; owner: postgres
ALTER TABLE ONLY hostile."Odd ""child""; -- it's
on two lines" ALTER COLUMN "select" SET DEFAULT 'it''s \'::text;
-- drop: ALTER TABLE hostile."Odd ""child""; -- it's
on two lines" ALTER COLUMN "select" DROP DEFAULT;

-- TABLE DATA Odd "child"; -- it's
--   on two lines; owner: postgres
COPY hostile."Odd ""child""; -- it's
on two lines" ("a""b", "select", "é\\;", "1st", "from") FROM stdin;

-- TABLE DATA Odd "parent"; -- it's
--   on two lines; owner: postgres
COPY hostile."Odd ""parent""; -- it's
on two lines" ("a""b", "select", "é\\;") FROM stdin;

-- TABLE DATA select; owner: postgres
COPY hostile."select" ("1st") FROM stdin;

-- COMMENT CONSTRAINT "Odd ""check""; -- it's" ON "Odd ""child""; -- it's
--   on two lines"; owner: postgres
COMMENT ON CONSTRAINT "Odd ""check""; -- it's" ON hostile."Odd ""child""; -- it's
on two lines" IS 'hostile';
