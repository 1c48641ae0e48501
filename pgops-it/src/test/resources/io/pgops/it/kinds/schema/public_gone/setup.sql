-- alone
DROP SCHEMA public;
