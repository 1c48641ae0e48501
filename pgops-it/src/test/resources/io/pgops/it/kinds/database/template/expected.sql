-- DATABASE {database}; owner: postgres
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C';
-- drop: DROP DATABASE {database};

-- DATABASE PROPERTIES {database}; owner: postgres
ALTER DATABASE {database} IS_TEMPLATE = true;
-- drop: UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = '{database}';
