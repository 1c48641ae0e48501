-- FOREIGN DATA WRAPPER wrapper; owner: postgres
CREATE FOREIGN DATA WRAPPER wrapper;
-- drop: DROP FOREIGN DATA WRAPPER wrapper;

-- ACL FOREIGN DATA WRAPPER wrapper; owner: postgres
GRANT ALL ON FOREIGN DATA WRAPPER wrapper TO pgops_sample_owner;

-- SERVER owned; owner: pgops_sample_owner
CREATE SERVER owned FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER owned;

-- USER MAPPING USER MAPPING pgops_sample_reader SERVER owned; owner: pgops_sample_owner
CREATE USER MAPPING FOR pgops_sample_reader SERVER owned OPTIONS (
    password 'x'
);
-- drop: DROP USER MAPPING FOR pgops_sample_reader SERVER owned;
