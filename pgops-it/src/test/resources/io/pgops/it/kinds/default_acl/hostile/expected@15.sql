-- SCHEMA Odd "schema"; -- it's
--   on two lines \ $$; owner: postgres
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
-- drop: DROP SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";

-- DEFAULT ACL DEFAULT PRIVILEGES FOR TABLES; owner: pgops_sample "odd" role='s; -- \name
ALTER DEFAULT PRIVILEGES FOR ROLE "pgops_sample ""odd"" role='s; -- \name" GRANT SELECT ON TABLES TO pgops_sample_reader;

-- DEFAULT ACL DEFAULT PRIVILEGES FOR TABLES; owner: pgops_sample "odd" role='s; -- \name
ALTER DEFAULT PRIVILEGES FOR ROLE "pgops_sample ""odd"" role='s; -- \name" IN SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" GRANT SELECT ON TABLES TO "pgops_sample ""odd"" role='s; -- \name";
ALTER DEFAULT PRIVILEGES FOR ROLE "pgops_sample ""odd"" role='s; -- \name" IN SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" GRANT SELECT ON TABLES TO PUBLIC;
