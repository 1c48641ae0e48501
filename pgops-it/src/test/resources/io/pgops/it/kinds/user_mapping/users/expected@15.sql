-- FOREIGN DATA WRAPPER wrapper; owner: postgres
CREATE FOREIGN DATA WRAPPER wrapper;
-- drop: DROP FOREIGN DATA WRAPPER wrapper;

-- SERVER a; owner: postgres
CREATE SERVER a FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER a;

-- USER MAPPING USER MAPPING pgops_sample_reader SERVER a; owner: postgres
CREATE USER MAPPING FOR pgops_sample_reader SERVER a;
-- drop: DROP USER MAPPING FOR pgops_sample_reader SERVER a;

-- USER MAPPING USER MAPPING postgres SERVER a; owner: postgres
CREATE USER MAPPING FOR postgres SERVER a;
-- drop: DROP USER MAPPING FOR postgres SERVER a;

-- USER MAPPING USER MAPPING public SERVER a; owner: postgres
CREATE USER MAPPING FOR PUBLIC SERVER a;
-- drop: DROP USER MAPPING FOR PUBLIC SERVER a;

-- SERVER b; owner: postgres
CREATE SERVER b FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER b;

-- USER MAPPING USER MAPPING pgops_sample_reader SERVER b; owner: postgres
CREATE USER MAPPING FOR pgops_sample_reader SERVER b;
-- drop: DROP USER MAPPING FOR pgops_sample_reader SERVER b;
