-- COMMENT SCHEMA public; owner: postgres
COMMENT ON SCHEMA public IS '';

-- ACL SCHEMA public; owner: postgres
REVOKE ALL ON SCHEMA public FROM PUBLIC;
