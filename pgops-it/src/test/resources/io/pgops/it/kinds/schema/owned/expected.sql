-- SCHEMA owned; owner: pgops_sample_owner
CREATE SCHEMA owned;
-- drop: DROP SCHEMA owned;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
