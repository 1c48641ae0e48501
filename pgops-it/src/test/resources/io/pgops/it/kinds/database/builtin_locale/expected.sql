-- DATABASE {database}; owner: postgres
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = builtin LC_COLLATE = 'C' LC_CTYPE = 'C' BUILTIN_LOCALE = 'C.UTF-8';
-- drop: DROP DATABASE {database};
