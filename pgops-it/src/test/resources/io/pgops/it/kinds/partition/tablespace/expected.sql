-- TABLE t; owner: postgres; tablespace: pgops_sample_space
CREATE TABLE tablespace.t (
    a integer NOT NULL
)
PARTITION BY LIST (a);
-- drop: DROP TABLE tablespace.t;

-- TABLE t1; owner: postgres; tablespace: pgops_sample_space
CREATE TABLE tablespace.t1 (
    a integer NOT NULL
);
-- drop: DROP TABLE tablespace.t1;

-- TABLE t2; owner: postgres
CREATE TABLE tablespace.t2 (
    a integer NOT NULL
);
-- drop: DROP TABLE tablespace.t2;

-- TABLE u; owner: postgres
CREATE TABLE tablespace.u (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE tablespace.u;

-- TABLE u1; owner: postgres; tablespace: pgops_sample_space
CREATE TABLE tablespace.u1 (
    a integer
);
-- drop: DROP TABLE tablespace.u1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY tablespace.t ATTACH PARTITION tablespace.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY tablespace.t ATTACH PARTITION tablespace.t2 FOR VALUES IN (2);

-- TABLE ATTACH u1; owner: postgres
ALTER TABLE ONLY tablespace.u ATTACH PARTITION tablespace.u1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY tablespace.t1 (a) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY tablespace.t2 (a) FROM stdin;

-- TABLE DATA u1; owner: postgres
COPY tablespace.u1 (a) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres; tablespace: pgops_sample_space
ALTER TABLE ONLY tablespace.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY tablespace.t DROP CONSTRAINT t_pkey;

-- CONSTRAINT t1 t1_pkey; owner: postgres; tablespace: pgops_sample_space
ALTER TABLE ONLY tablespace.t1
    ADD CONSTRAINT t1_pkey PRIMARY KEY (a);

-- CONSTRAINT t2 t2_pkey; owner: postgres; tablespace: pgops_sample_space
ALTER TABLE ONLY tablespace.t2
    ADD CONSTRAINT t2_pkey PRIMARY KEY (a);

-- INDEX ATTACH t1_pkey; owner: postgres
ALTER INDEX tablespace.t_pkey ATTACH PARTITION tablespace.t1_pkey;

-- INDEX ATTACH t2_pkey; owner: postgres
ALTER INDEX tablespace.t_pkey ATTACH PARTITION tablespace.t2_pkey;
