-- FOREIGN TABLE Odd "table"; -- it's
--   on two lines \ $$; owner: pgops_sample "odd" role='s; -- \name
CREATE FOREIGN TABLE hostile."Odd ""table""; -- it's
on two lines \ $$" (
    "Odd ""column""; -- it's
on two lines \ $$" integer DEFAULT 1,
    "select" text,
    CONSTRAINT "Odd ""check""; -- it's
on two lines \ $$" CHECK (("Odd ""column""; -- it's
on two lines \ $$" > 0))
)
SERVER "Odd ""server""; -- it's
on two lines \ $$"
OPTIONS (
    "Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value'
);
ALTER FOREIGN TABLE ONLY hostile."Odd ""table""; -- it's
on two lines \ $$" ALTER COLUMN "Odd ""column""; -- it's
on two lines \ $$" OPTIONS (
    "Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value'
);
ALTER FOREIGN TABLE ONLY hostile."Odd ""table""; -- it's
on two lines \ $$" ALTER COLUMN "Odd ""column""; -- it's
on two lines \ $$" SET STATISTICS 3;
-- drop: DROP FOREIGN TABLE hostile."Odd ""table""; -- it's
on two lines \ $$";

-- COMMENT FOREIGN TABLE "Odd ""table""; -- it's
--   on two lines \ $$"; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON FOREIGN TABLE hostile."Odd ""table""; -- it's
on two lines \ $$" IS 'hostile';

-- COMMENT COLUMN "Odd ""table""; -- it's
--   on two lines \ $$"."Odd ""column""; -- it's
--   on two lines \ $$"; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON COLUMN hostile."Odd ""table""; -- it's
on two lines \ $$"."Odd ""column""; -- it's
on two lines \ $$" IS 'hostile';

-- ACL COLUMN "Odd ""table""; -- it's
--   on two lines \ $$"."Odd ""column""; -- it's
--   on two lines \ $$"; owner: pgops_sample "odd" role='s; -- \name
GRANT SELECT("Odd ""column""; -- it's
on two lines \ $$") ON TABLE hostile."Odd ""table""; -- it's
on two lines \ $$" TO "pgops_sample ""odd"" role='s; -- \name";
