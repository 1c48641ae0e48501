-- SCHEMA Odd "schema"; -- it's
--   on two lines \ $$; owner: postgres
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
-- drop: DROP SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";

-- FUNCTION Odd "handler"; -- it's
--   on two lines \ $$(); owner: postgres
CREATE FUNCTION "Odd ""schema""; -- it's
on two lines \ $$"."Odd ""handler""; -- it's
on two lines \ $$"() RETURNS fdw_handler
    LANGUAGE c STRICT
    AS '$libdir/postgres_fdw', 'postgres_fdw_handler';
-- drop: DROP FUNCTION "Odd ""schema""; -- it's
on two lines \ $$"."Odd ""handler""; -- it's
on two lines \ $$"();

-- FOREIGN DATA WRAPPER Odd "wrapper"; -- it's
--   on two lines \ $$; owner: postgres
CREATE FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$" HANDLER "Odd ""schema""; -- it's
on two lines \ $$"."Odd ""handler""; -- it's
on two lines \ $$" OPTIONS (
    "Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value'
);
-- drop: DROP FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";

-- COMMENT FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
--   on two lines \ $$"; owner: postgres
COMMENT ON FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$" IS 'hostile';

-- ACL FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
--   on two lines \ $$"; owner: postgres
GRANT ALL ON FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$" TO "pgops_sample ""odd"" role='s; -- \name";

-- FOREIGN DATA WRAPPER select; owner: postgres
CREATE FOREIGN DATA WRAPPER "select";
-- drop: DROP FOREIGN DATA WRAPPER "select";

-- FOREIGN DATA WRAPPER é; owner: postgres
CREATE FOREIGN DATA WRAPPER "é";
-- drop: DROP FOREIGN DATA WRAPPER "é";
