-- DATABASE {database}; owner: postgres
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C';
-- drop: DROP DATABASE {database};

-- ACL DATABASE {database}; owner: postgres
REVOKE TEMPORARY, CONNECT ON DATABASE {database} FROM PUBLIC;
GRANT CONNECT ON DATABASE {database} TO PUBLIC;
GRANT CREATE, CONNECT ON DATABASE {database} TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT CREATE ON DATABASE {database} TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;
