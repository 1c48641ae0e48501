-- SCHEMA public; owner: postgres
-- the schema public is there already
-- drop: -- the schema public stays

-- COMMENT SCHEMA public; owner: postgres
COMMENT ON SCHEMA public IS '';

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
