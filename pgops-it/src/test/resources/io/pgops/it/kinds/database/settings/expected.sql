-- DATABASE {database}; owner: postgres
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C';
-- drop: DROP DATABASE {database};

-- DATABASE PROPERTIES {database}; owner: postgres
ALTER DATABASE {database} SET search_path TO '$user', 'public', 'it''s "odd"';
ALTER DATABASE {database} SET work_mem TO '7MB';
ALTER DATABASE {database} SET my.custom TO 'it''s; "so" \';
ALTER DATABASE {database} SET "DateStyle" TO 'SQL, DMY';
ALTER DATABASE {database} SET bytea_output TO 'escape';
ALTER DATABASE {database} SET extra_float_digits TO '-15';
ALTER DATABASE {database} SET quote_all_identifiers TO 'on';
ALTER DATABASE {database} SET standard_conforming_strings TO 'off';
ALTER DATABASE {database} SET temp_tablespaces TO 'pgops_sample_space';
