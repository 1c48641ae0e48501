-- TABLE maintained; owner: postgres
CREATE TABLE privileges_maintain.maintained (
    a integer
);
-- drop: DROP TABLE privileges_maintain.maintained;

-- ACL TABLE maintained; owner: postgres
GRANT MAINTAIN ON TABLE privileges_maintain.maintained TO pgops_sample_reader WITH GRANT OPTION;

-- TABLE not_by_its_owner; owner: postgres
CREATE TABLE privileges_maintain.not_by_its_owner (
    a integer
);
-- drop: DROP TABLE privileges_maintain.not_by_its_owner;

-- ACL TABLE not_by_its_owner; owner: postgres
REVOKE ALL ON TABLE privileges_maintain.not_by_its_owner FROM postgres;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE privileges_maintain.not_by_its_owner TO postgres;

-- TABLE DATA maintained; owner: postgres
COPY privileges_maintain.maintained (a) FROM stdin;

-- TABLE DATA not_by_its_owner; owner: postgres
COPY privileges_maintain.not_by_its_owner (a) FROM stdin;
