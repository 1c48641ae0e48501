-- SCHEMA 1st = 100%; owner: postgres
CREATE SCHEMA "1st = 100%";
-- drop: DROP SCHEMA "1st = 100%";

-- SCHEMA Odd "schema"; -- it's
--   on two lines \ $$; owner: pgops_sample "odd" role='s; -- \name
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
-- drop: DROP SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";

-- COMMENT SCHEMA "Odd ""schema""; -- it's
--   on two lines \ $$"; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" IS 'hostile';

-- ACL SCHEMA "Odd ""schema""; -- it's
--   on two lines \ $$"; owner: pgops_sample "odd" role='s; -- \name
GRANT USAGE ON SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" TO PUBLIC;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- SCHEMA select; owner: postgres
CREATE SCHEMA "select";
-- drop: DROP SCHEMA "select";

-- TABLE from; owner: postgres
CREATE TABLE "select"."from" ();
-- drop: DROP TABLE "select"."from";

-- TABLE DATA from; owner: postgres
COPY "select"."from"  FROM stdin;
