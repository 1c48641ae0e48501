-- SCHEMA public; owner: pgops_sample_owner
-- the schema public is there already
-- drop: -- the schema public stays

-- COMMENT SCHEMA public; owner: pgops_sample_owner
COMMENT ON SCHEMA public IS '';

-- ACL SCHEMA public; owner: pgops_sample_owner
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO PUBLIC;
