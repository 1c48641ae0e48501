-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PUBLICATION owned; owner: pgops_sample_superuser
CREATE PUBLICATION owned WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION owned;
