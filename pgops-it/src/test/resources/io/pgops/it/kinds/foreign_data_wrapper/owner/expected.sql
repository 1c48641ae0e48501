-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FOREIGN DATA WRAPPER owned; owner: pgops_sample_superuser
CREATE FOREIGN DATA WRAPPER owned;
-- drop: DROP FOREIGN DATA WRAPPER owned;
