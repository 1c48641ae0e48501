-- CONVERSION latin; owner: postgres
CREATE CONVERSION plain.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- drop: DROP CONVERSION plain.latin;
