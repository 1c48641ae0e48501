-- TYPE closed; owner: postgres
CREATE TYPE privileges.closed AS RANGE (
    subtype = integer,
    multirange_type_name = privileges.closed_multirange
);
-- drop: DROP TYPE privileges.closed;

-- ACL TYPE closed; owner: postgres
REVOKE ALL ON TYPE privileges.closed FROM postgres;
REVOKE ALL ON TYPE privileges.closed FROM PUBLIC;

-- TYPE granted; owner: postgres
CREATE TYPE privileges.granted AS RANGE (
    subtype = integer,
    multirange_type_name = privileges.granted_multirange
);
-- drop: DROP TYPE privileges.granted;

-- ACL TYPE granted; owner: postgres
GRANT ALL ON TYPE privileges.granted TO pgops_sample_reader WITH GRANT OPTION;
