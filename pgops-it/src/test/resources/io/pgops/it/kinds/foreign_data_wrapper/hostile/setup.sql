-- alone
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
CREATE FUNCTION "Odd ""schema""; -- it's
on two lines \ $$"."Odd ""handler""; -- it's
on two lines \ $$"() RETURNS fdw_handler LANGUAGE c STRICT AS '$libdir/postgres_fdw', 'postgres_fdw_handler';
CREATE FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$" HANDLER "Odd ""schema""; -- it's
on two lines \ $$"."Odd ""handler""; -- it's
on two lines \ $$" OPTIONS ("Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value');
COMMENT ON FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$" IS 'hostile';
GRANT USAGE ON FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$" TO "pgops_sample ""odd"" role='s; -- \name";
CREATE FOREIGN DATA WRAPPER "select";
CREATE FOREIGN DATA WRAPPER "é";
