-- alone
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
ALTER DEFAULT PRIVILEGES FOR ROLE "pgops_sample ""odd"" role='s; -- \name" IN SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" GRANT SELECT ON TABLES TO "pgops_sample ""odd"" role='s; -- \name", PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE "pgops_sample ""odd"" role='s; -- \name" GRANT SELECT ON TABLES TO pgops_sample_reader;
