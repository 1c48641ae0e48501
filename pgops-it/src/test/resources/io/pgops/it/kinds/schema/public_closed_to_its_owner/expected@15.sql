-- SCHEMA public; owner: pgops_sample_owner
-- the schema public is there already
-- drop: -- the schema public stays

-- ACL SCHEMA public; owner: pgops_sample_owner
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM pgops_sample_owner;
