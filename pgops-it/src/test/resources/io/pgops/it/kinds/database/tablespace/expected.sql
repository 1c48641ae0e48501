-- DATABASE {database}; owner: postgres
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C' TABLESPACE = pgops_sample_space;
-- drop: DROP DATABASE {database};
