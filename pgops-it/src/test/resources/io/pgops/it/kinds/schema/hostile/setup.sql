-- alone
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" AUTHORIZATION "pgops_sample ""odd"" role='s; -- \name";
CREATE SCHEMA "select";
CREATE SCHEMA "1st = 100%";
COMMENT ON SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" IS 'hostile';
GRANT USAGE ON SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" TO "pgops_sample ""odd"" role='s; -- \name", PUBLIC;
CREATE TABLE "select"."from" ();
