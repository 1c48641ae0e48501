-- TABLE granted; owner: postgres
CREATE TABLE privileges_on_columns.granted (
    a integer,
    "Odd ""column""; -- it's" integer
);
-- drop: DROP TABLE privileges_on_columns.granted;

-- ACL COLUMN granted.a; owner: postgres
GRANT ALL(a) ON TABLE privileges_on_columns.granted TO pgops_sample_reader;

-- ACL COLUMN granted."Odd ""column""; -- it's"; owner: postgres
GRANT SELECT("Odd ""column""; -- it's") ON TABLE privileges_on_columns.granted TO PUBLIC;

-- TABLE twofold; owner: postgres
CREATE TABLE privileges_on_columns.twofold (
    a integer,
    b integer
);
-- drop: DROP TABLE privileges_on_columns.twofold;

-- ACL TABLE twofold; owner: postgres
GRANT SELECT ON TABLE privileges_on_columns.twofold TO pgops_sample_granter WITH GRANT OPTION;

-- ACL COLUMN twofold.a; owner: postgres
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT SELECT(a) ON TABLE privileges_on_columns.twofold TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- ACL COLUMN twofold.b; owner: postgres
GRANT UPDATE(b) ON TABLE privileges_on_columns.twofold TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT UPDATE(b) ON TABLE privileges_on_columns.twofold TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- TABLE DATA granted; owner: postgres
COPY privileges_on_columns.granted (a, "Odd ""column""; -- it's") FROM stdin;

-- TABLE DATA twofold; owner: postgres
COPY privileges_on_columns.twofold (a, b) FROM stdin;
