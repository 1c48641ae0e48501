-- ACL SCHEMA public; owner: pg_database_owner
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
GRANT USAGE ON SCHEMA public TO pgops_sample_reader WITH GRANT OPTION;
