-- SCHEMA plain; owner: postgres
CREATE SCHEMA plain;
-- drop: DROP SCHEMA plain;
