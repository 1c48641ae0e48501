-- alone
COMMENT ON SCHEMA public IS NULL;
