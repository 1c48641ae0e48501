CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
COMMENT ON COLLATION german IS 'it''s "German"';
