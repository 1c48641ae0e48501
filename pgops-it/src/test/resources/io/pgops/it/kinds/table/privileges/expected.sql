-- TABLE closed; owner: postgres
CREATE TABLE privileges.closed (
    a integer
);
-- drop: DROP TABLE privileges.closed;

-- ACL TABLE closed; owner: postgres
REVOKE ALL ON TABLE privileges.closed FROM postgres;

-- TABLE closed_to_its_owner; owner: pgops_sample_owner
CREATE TABLE privileges.closed_to_its_owner (
    a integer
);
-- drop: DROP TABLE privileges.closed_to_its_owner;

-- ACL TABLE closed_to_its_owner; owner: pgops_sample_owner
REVOKE ALL ON TABLE privileges.closed_to_its_owner FROM pgops_sample_owner;
GRANT SELECT ON TABLE privileges.closed_to_its_owner TO pgops_sample_reader;

-- TABLE granted; owner: postgres
CREATE TABLE privileges.granted (
    a integer,
    b integer
);
-- drop: DROP TABLE privileges.granted;

-- ACL TABLE granted; owner: postgres
GRANT SELECT, INSERT ON TABLE privileges.granted TO pgops_sample_reader;
GRANT ALL ON TABLE privileges.granted TO pgops_sample_granter WITH GRANT OPTION;
GRANT SELECT ON TABLE privileges.granted TO PUBLIC;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT UPDATE, DELETE ON TABLE privileges.granted TO "pgops_sample ""odd"" role='s; -- \name";
RESET SESSION AUTHORIZATION;

-- TABLE partly_closed; owner: postgres
CREATE TABLE privileges.partly_closed (
    a integer
);
-- drop: DROP TABLE privileges.partly_closed;

-- ACL TABLE partly_closed; owner: postgres
REVOKE ALL ON TABLE privileges.partly_closed FROM postgres;
GRANT SELECT, INSERT, UPDATE, REFERENCES, TRIGGER ON TABLE privileges.partly_closed TO postgres;

-- TABLE DATA closed; owner: postgres
COPY privileges.closed (a) FROM stdin;

-- TABLE DATA closed_to_its_owner; owner: pgops_sample_owner
COPY privileges.closed_to_its_owner (a) FROM stdin;

-- TABLE DATA granted; owner: postgres
COPY privileges.granted (a, b) FROM stdin;

-- TABLE DATA partly_closed; owner: postgres
COPY privileges.partly_closed (a) FROM stdin;
