-- FOREIGN TABLE closed; owner: postgres
CREATE FOREIGN TABLE privileges.closed (
    a integer
)
SERVER foreign_table_privileges;
-- drop: DROP FOREIGN TABLE privileges.closed;

-- ACL TABLE closed; owner: postgres
REVOKE ALL ON TABLE privileges.closed FROM postgres;

-- FOREIGN TABLE granted; owner: postgres
CREATE FOREIGN TABLE privileges.granted (
    a integer,
    b integer
)
SERVER foreign_table_privileges;
-- drop: DROP FOREIGN TABLE privileges.granted;

-- ACL TABLE granted; owner: postgres
GRANT SELECT, INSERT ON TABLE privileges.granted TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT SELECT ON TABLE privileges.granted TO PUBLIC;
RESET SESSION AUTHORIZATION;

-- ACL COLUMN granted.a; owner: postgres
GRANT SELECT(a) ON TABLE privileges.granted TO pgops_sample_reader;

-- ACL COLUMN granted.b; owner: postgres
GRANT UPDATE(b) ON TABLE privileges.granted TO pgops_sample_reader;
