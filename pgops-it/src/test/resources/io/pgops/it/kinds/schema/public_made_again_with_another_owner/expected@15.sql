-- SCHEMA public; owner: pgops_sample_owner
-- the schema public is there already
-- drop: -- the schema public stays

-- COMMENT SCHEMA public; owner: pgops_sample_owner
COMMENT ON SCHEMA public IS '';
