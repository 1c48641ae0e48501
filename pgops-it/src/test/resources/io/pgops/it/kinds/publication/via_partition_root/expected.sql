-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PUBLICATION not_via_root; owner: postgres
CREATE PUBLICATION not_via_root WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION not_via_root;

-- PUBLICATION via_root; owner: postgres
CREATE PUBLICATION via_root WITH (publish = 'insert, update, delete, truncate', publish_via_partition_root = true);
-- drop: DROP PUBLICATION via_root;
