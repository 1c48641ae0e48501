-- FOREIGN DATA WRAPPER wrapper; owner: postgres
CREATE FOREIGN DATA WRAPPER wrapper;
-- drop: DROP FOREIGN DATA WRAPPER wrapper;

-- SERVER closed; owner: postgres
CREATE SERVER closed FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER closed;

-- ACL FOREIGN SERVER closed; owner: postgres
REVOKE ALL ON FOREIGN SERVER closed FROM postgres;

-- SERVER for_all; owner: postgres
CREATE SERVER for_all FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER for_all;

-- ACL FOREIGN SERVER for_all; owner: postgres
GRANT ALL ON FOREIGN SERVER for_all TO PUBLIC;

-- SERVER granted; owner: postgres
CREATE SERVER granted FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER granted;

-- ACL FOREIGN SERVER granted; owner: postgres
GRANT ALL ON FOREIGN SERVER granted TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT ALL ON FOREIGN SERVER granted TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;
