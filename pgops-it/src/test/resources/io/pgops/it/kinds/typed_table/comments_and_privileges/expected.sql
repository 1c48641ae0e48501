-- TYPE pair; owner: postgres
CREATE TYPE comments_and_privileges.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE comments_and_privileges.pair;

-- TABLE of_pair; owner: pgops_sample_owner
CREATE TABLE comments_and_privileges.of_pair OF comments_and_privileges.pair;
-- drop: DROP TABLE comments_and_privileges.of_pair;

-- COMMENT TABLE of_pair; owner: pgops_sample_owner
COMMENT ON TABLE comments_and_privileges.of_pair IS 'typed';

-- COMMENT COLUMN of_pair.b; owner: pgops_sample_owner
COMMENT ON COLUMN comments_and_privileges.of_pair.b IS 'from the type';

-- ACL COLUMN of_pair.a; owner: pgops_sample_owner
GRANT SELECT(a) ON TABLE comments_and_privileges.of_pair TO pgops_sample_reader;

-- TABLE DATA of_pair; owner: pgops_sample_owner
COPY comments_and_privileges.of_pair (a, b) FROM stdin;
