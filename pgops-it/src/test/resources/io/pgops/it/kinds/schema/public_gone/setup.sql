-- alone
-- since 15
DROP SCHEMA public;
