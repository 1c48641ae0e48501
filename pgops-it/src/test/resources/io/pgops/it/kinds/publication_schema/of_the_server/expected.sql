-- PUBLICATION odd; owner: postgres
CREATE PUBLICATION odd WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION odd;

-- PUBLICATION TABLES IN SCHEMA odd information_schema; owner: postgres
ALTER PUBLICATION odd ADD TABLES IN SCHEMA information_schema;
