-- VIEW closed; owner: postgres
CREATE VIEW privileges.closed AS
 SELECT 1 AS a;
-- drop: DROP VIEW privileges.closed;

-- ACL TABLE closed; owner: postgres
REVOKE ALL ON TABLE privileges.closed FROM postgres;

-- VIEW granted; owner: postgres
CREATE VIEW privileges.granted AS
 SELECT 1 AS a,
    2 AS b;
-- drop: DROP VIEW privileges.granted;

-- ACL TABLE granted; owner: postgres
GRANT SELECT ON TABLE privileges.granted TO pgops_sample_reader;

-- ACL COLUMN granted.b; owner: postgres
GRANT INSERT(b), UPDATE(b) ON TABLE privileges.granted TO PUBLIC;
