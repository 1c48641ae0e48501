-- alone
COMMENT ON SCHEMA public IS 'a comment of our own';
