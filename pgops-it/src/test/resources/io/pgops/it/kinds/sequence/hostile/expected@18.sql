-- SEQUENCE Odd "sequence"; it's
--   \here; owner: postgres
CREATE SEQUENCE hostile."Odd ""sequence""; it's
\here"
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE hostile."Odd ""sequence""; it's
\here";

-- COMMENT SEQUENCE "Odd ""sequence""; it's
--   \here"; owner: postgres
COMMENT ON SEQUENCE hostile."Odd ""sequence""; it's
\here" IS 'hostile';

-- TABLE Odd "table"; -- it's
--   \here; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's
\here" (
    "Odd ""column""; -- it's
\here" integer CONSTRAINT "Odd ""table""; -- it's
\here_Odd ""column""; -- it's
\here_not_null" NOT NULL
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's
\here";

-- SEQUENCE Odd "table"; -- it's
--   \here_Odd "column"; -- it's
--   \here_seq; owner: postgres
CREATE SEQUENCE hostile."Odd ""table""; -- it's
\here_Odd ""column""; -- it's
\here_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE hostile."Odd ""table""; -- it's
\here_Odd ""column""; -- it's
\here_seq";

-- SEQUENCE OWNED BY Odd "table"; -- it's
--   \here_Odd "column"; -- it's
--   \here_seq; owner: postgres
ALTER SEQUENCE hostile."Odd ""table""; -- it's
\here_Odd ""column""; -- it's
\here_seq" OWNED BY hostile."Odd ""table""; -- it's
\here"."Odd ""column""; -- it's
\here";

-- DEFAULT Odd "table"; -- it's
--   \here Odd "column"; -- it's
--   \here; owner: postgres
ALTER TABLE ONLY hostile."Odd ""table""; -- it's
\here" ALTER COLUMN "Odd ""column""; -- it's
\here" SET DEFAULT nextval('hostile."Odd ""table""; -- it''s
\here_Odd ""column""; -- it''s
\here_seq"'::regclass);
-- drop: ALTER TABLE hostile."Odd ""table""; -- it's
\here" ALTER COLUMN "Odd ""column""; -- it's
\here" DROP DEFAULT;

-- TABLE DATA Odd "table"; -- it's
--   \here; owner: postgres
COPY hostile."Odd ""table""; -- it's
\here" ("Odd ""column""; -- it's
\here") FROM stdin;

-- SEQUENCE SET Odd "sequence"; it's
--   \here; owner: postgres
SELECT pg_catalog.setval('hostile."Odd ""sequence""; it''s
\here"', 17, true);

-- SEQUENCE SET Odd "table"; -- it's
--   \here_Odd "column"; -- it's
--   \here_seq; owner: postgres
SELECT pg_catalog.setval('hostile."Odd ""table""; -- it''s
\here_Odd ""column""; -- it''s
\here_seq"', 1, false);
