-- CONVERSION owned; owner: pgops_sample_owner
CREATE CONVERSION owner.owned FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- drop: DROP CONVERSION owner.owned;
