-- DOMAIN commented; owner: postgres
CREATE DOMAIN comment.commented AS integer;
-- drop: DROP DOMAIN comment.commented;

-- COMMENT DOMAIN commented; owner: postgres
COMMENT ON DOMAIN comment.commented IS 'a domain''s comment';
