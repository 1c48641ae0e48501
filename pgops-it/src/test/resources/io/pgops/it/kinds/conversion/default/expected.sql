-- CONVERSION another; owner: postgres
CREATE CONVERSION "default".another FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- drop: DROP CONVERSION "default".another;

-- CONVERSION latin; owner: postgres
CREATE DEFAULT CONVERSION "default".latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- drop: DROP CONVERSION "default".latin;
