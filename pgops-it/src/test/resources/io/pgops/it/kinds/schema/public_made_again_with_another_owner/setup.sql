-- alone
DROP SCHEMA public;
CREATE SCHEMA public AUTHORIZATION pgops_sample_owner;
GRANT USAGE ON SCHEMA public TO PUBLIC;
