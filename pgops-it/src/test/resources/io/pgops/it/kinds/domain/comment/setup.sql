CREATE DOMAIN commented AS integer;
COMMENT ON DOMAIN commented IS 'a domain''s comment';
