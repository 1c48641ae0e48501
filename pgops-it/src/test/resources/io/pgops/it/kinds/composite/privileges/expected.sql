-- TYPE closed; owner: postgres
CREATE TYPE privileges.closed AS (
    a integer
);
-- drop: DROP TYPE privileges.closed;

-- ACL TYPE closed; owner: postgres
REVOKE ALL ON TYPE privileges.closed FROM PUBLIC;

-- TYPE granted; owner: postgres
CREATE TYPE privileges.granted AS (
    a integer
);
-- drop: DROP TYPE privileges.granted;

-- ACL TYPE granted; owner: postgres
GRANT ALL ON TYPE privileges.granted TO pgops_sample_reader;
