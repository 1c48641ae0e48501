-- DATABASE {database}; owner: postgres
CREATE DATABASE {database} WITH TEMPLATE = template0 ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C';
-- drop: DROP DATABASE {database};

-- COMMENT DATABASE {database}; owner: postgres
COMMENT ON DATABASE {database} IS 'it''s "quoted"; \ 
--';
