CREATE SEQUENCE commented;
COMMENT ON SEQUENCE commented IS 'a sequence''s comment';
