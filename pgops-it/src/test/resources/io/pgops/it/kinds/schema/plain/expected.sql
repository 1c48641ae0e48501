-- SCHEMA plain; owner: postgres
CREATE SCHEMA plain;
-- drop: DROP SCHEMA plain;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
