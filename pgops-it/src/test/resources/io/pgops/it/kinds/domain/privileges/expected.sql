-- DOMAIN closed; owner: postgres
CREATE DOMAIN privileges.closed AS integer;
-- drop: DROP DOMAIN privileges.closed;

-- ACL TYPE closed; owner: postgres
REVOKE ALL ON TYPE privileges.closed FROM postgres;
REVOKE ALL ON TYPE privileges.closed FROM PUBLIC;

-- DOMAIN granted; owner: postgres
CREATE DOMAIN privileges.granted AS integer;
-- drop: DROP DOMAIN privileges.granted;

-- ACL TYPE granted; owner: postgres
GRANT ALL ON TYPE privileges.granted TO pgops_sample_reader;
