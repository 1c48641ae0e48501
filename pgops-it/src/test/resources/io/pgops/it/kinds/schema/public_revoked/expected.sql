-- ACL SCHEMA public; owner: postgres
REVOKE ALL ON SCHEMA public FROM PUBLIC;
