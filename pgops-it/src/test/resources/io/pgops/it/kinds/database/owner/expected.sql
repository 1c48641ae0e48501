-- DATABASE {database}; owner: pgops_sample_owner
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C';
-- drop: DROP DATABASE {database};
