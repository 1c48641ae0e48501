-- DATABASE {database}; owner: postgres
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LC_COLLATE = 'C' LC_CTYPE = 'C';
-- drop: DROP DATABASE {database};

-- DATABASE PROPERTIES {database}; owner: postgres
ALTER ROLE "pgops_sample ""odd"" role='s; -- \name" IN DATABASE {database} SET work_mem TO '8MB';
ALTER ROLE pgops_sample_reader IN DATABASE {database} SET statement_timeout TO '30s';
ALTER ROLE pgops_sample_reader IN DATABASE {database} SET search_path TO 'a', 'b';
