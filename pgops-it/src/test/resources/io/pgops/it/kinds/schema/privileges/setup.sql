-- alone
CREATE SCHEMA granted;
GRANT USAGE ON SCHEMA granted TO PUBLIC;
GRANT CREATE, USAGE ON SCHEMA granted TO pgops_sample_granter WITH GRANT OPTION;
SET ROLE pgops_sample_granter;
GRANT USAGE ON SCHEMA granted TO pgops_sample_reader;
RESET ROLE;
CREATE SCHEMA closed AUTHORIZATION pgops_sample_owner;
REVOKE ALL ON SCHEMA closed FROM pgops_sample_owner;
