-- TABLE elsewhere; owner: postgres; tablespace: pgops_sample_space
CREATE TABLE tablespace.elsewhere (
    id integer
);
-- drop: DROP TABLE tablespace.elsewhere;

-- TABLE here; owner: postgres
CREATE TABLE tablespace.here (
    id integer
);
-- drop: DROP TABLE tablespace.here;

-- TABLE DATA elsewhere; owner: postgres
COPY tablespace.elsewhere (id) FROM stdin;

-- TABLE DATA here; owner: postgres
COPY tablespace.here (id) FROM stdin;
