-- SCHEMA closed; owner: pgops_sample_owner
CREATE SCHEMA closed;
-- drop: DROP SCHEMA closed;

-- ACL SCHEMA closed; owner: pgops_sample_owner
REVOKE ALL ON SCHEMA closed FROM pgops_sample_owner;

-- SCHEMA granted; owner: postgres
CREATE SCHEMA granted;
-- drop: DROP SCHEMA granted;

-- ACL SCHEMA granted; owner: postgres
GRANT USAGE ON SCHEMA granted TO PUBLIC;
GRANT ALL ON SCHEMA granted TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT USAGE ON SCHEMA granted TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
