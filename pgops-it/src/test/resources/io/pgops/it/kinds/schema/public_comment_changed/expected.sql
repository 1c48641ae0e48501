-- COMMENT SCHEMA public; owner: postgres
COMMENT ON SCHEMA public IS 'a comment of our own';

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
