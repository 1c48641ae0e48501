-- TYPE closed; owner: postgres
CREATE TYPE privileges.closed;
-- drop: DROP TYPE privileges.closed;

-- ACL TYPE closed; owner: postgres
REVOKE ALL ON TYPE privileges.closed FROM postgres;
REVOKE ALL ON TYPE privileges.closed FROM PUBLIC;

-- TYPE granted; owner: postgres
CREATE TYPE privileges.granted;
-- drop: DROP TYPE privileges.granted;

-- ACL TYPE granted; owner: postgres
GRANT ALL ON TYPE privileges.granted TO pgops_sample_reader WITH GRANT OPTION;
