-- CONVERSION latin; owner: postgres
CREATE CONVERSION comment.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- drop: DROP CONVERSION comment.latin;

-- COMMENT CONVERSION latin; owner: postgres
COMMENT ON CONVERSION comment.latin IS 'it''s "Latin"';
