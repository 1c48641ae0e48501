-- COLLATION german; owner: postgres
CREATE COLLATION comment.german (provider = icu, locale = 'de');
-- drop: DROP COLLATION comment.german;

-- COMMENT COLLATION german; owner: postgres
COMMENT ON COLLATION comment.german IS 'it''s "German"';
