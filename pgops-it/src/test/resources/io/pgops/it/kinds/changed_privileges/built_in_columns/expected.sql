-- ACL COLUMN pg_authid.ctid; owner: postgres
GRANT SELECT(ctid) ON TABLE pg_catalog.pg_authid TO pgops_sample_reader;

-- ACL COLUMN pg_authid.rolname; owner: postgres
GRANT SELECT(rolname) ON TABLE pg_catalog.pg_authid TO pgops_sample_reader;

-- ACL TABLE pg_class; owner: postgres
GRANT UPDATE ON TABLE pg_catalog.pg_class TO pgops_sample_reader;

-- ACL COLUMN pg_class.relname; owner: postgres
GRANT UPDATE(relname) ON TABLE pg_catalog.pg_class TO pgops_sample_granter;

-- ACL COLUMN pg_subscription.subname; owner: postgres
REVOKE SELECT(subname) ON TABLE pg_catalog.pg_subscription FROM PUBLIC;

-- ACL COLUMN pg_subscription.subconninfo; owner: postgres
GRANT SELECT(subconninfo) ON TABLE pg_catalog.pg_subscription TO pgops_sample_reader;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
