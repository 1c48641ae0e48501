-- alone
GRANT SELECT (rolname) ON pg_catalog.pg_authid TO pgops_sample_reader;
GRANT SELECT (ctid) ON pg_catalog.pg_authid TO pgops_sample_reader;
GRANT UPDATE ON pg_catalog.pg_class TO pgops_sample_reader;
GRANT UPDATE (relname) ON pg_catalog.pg_class TO pgops_sample_granter;
-- initdb granted some of its columns.
REVOKE SELECT (subname) ON pg_catalog.pg_subscription FROM PUBLIC;
GRANT SELECT (subconninfo) ON pg_catalog.pg_subscription TO pgops_sample_reader;
