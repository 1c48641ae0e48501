-- DATABASE {database}; owner: pgops_sample_owner
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LC_COLLATE = 'C' LC_CTYPE = 'C';
-- drop: DROP DATABASE {database};
