-- TABLE t; owner: postgres
CREATE TABLE replica_identity.t (
    a integer NOT NULL,
    b integer NOT NULL
)
PARTITION BY LIST (a);
-- drop: DROP TABLE replica_identity.t;

-- TABLE t1; owner: postgres
CREATE TABLE replica_identity.t1 (
    a integer NOT NULL,
    b integer NOT NULL
);
-- drop: DROP TABLE replica_identity.t1;

-- TABLE t2; owner: postgres
CREATE TABLE replica_identity.t2 (
    a integer NOT NULL,
    b integer NOT NULL
);
ALTER TABLE ONLY replica_identity.t2 REPLICA IDENTITY FULL;
-- drop: DROP TABLE replica_identity.t2;

-- TABLE t3; owner: postgres
CREATE TABLE replica_identity.t3 (
    a integer NOT NULL,
    b integer NOT NULL
);
-- drop: DROP TABLE replica_identity.t3;

-- TABLE u; owner: postgres
CREATE TABLE replica_identity.u (
    a integer
)
PARTITION BY LIST (a);
ALTER TABLE ONLY replica_identity.u REPLICA IDENTITY FULL;
-- drop: DROP TABLE replica_identity.u;

-- TABLE u1; owner: postgres
CREATE TABLE replica_identity.u1 (
    a integer
);
-- drop: DROP TABLE replica_identity.u1;

-- TABLE v; owner: postgres
CREATE TABLE replica_identity.v (
    a integer NOT NULL
)
PARTITION BY LIST (a);
-- drop: DROP TABLE replica_identity.v;

-- TABLE v1; owner: postgres
CREATE TABLE replica_identity.v1 (
    a integer NOT NULL
);
-- drop: DROP TABLE replica_identity.v1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY replica_identity.t ATTACH PARTITION replica_identity.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY replica_identity.t ATTACH PARTITION replica_identity.t2 FOR VALUES IN (2);

-- TABLE ATTACH t3; owner: postgres
ALTER TABLE ONLY replica_identity.t ATTACH PARTITION replica_identity.t3 FOR VALUES IN (3);

-- TABLE ATTACH u1; owner: postgres
ALTER TABLE ONLY replica_identity.u ATTACH PARTITION replica_identity.u1 FOR VALUES IN (1);

-- TABLE ATTACH v1; owner: postgres
ALTER TABLE ONLY replica_identity.v ATTACH PARTITION replica_identity.v1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY replica_identity.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY replica_identity.t2 (a, b) FROM stdin;

-- TABLE DATA t3; owner: postgres
COPY replica_identity.t3 (a, b) FROM stdin;

-- TABLE DATA u1; owner: postgres
COPY replica_identity.u1 (a) FROM stdin;

-- TABLE DATA v1; owner: postgres
COPY replica_identity.v1 (a) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY replica_identity.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY replica_identity.t DROP CONSTRAINT t_pkey;

-- CONSTRAINT t1 t1_pkey; owner: postgres
ALTER TABLE ONLY replica_identity.t1
    ADD CONSTRAINT t1_pkey PRIMARY KEY (a);
ALTER TABLE ONLY replica_identity.t1 REPLICA IDENTITY USING INDEX t1_pkey;

-- CONSTRAINT t2 t2_pkey; owner: postgres
ALTER TABLE ONLY replica_identity.t2
    ADD CONSTRAINT t2_pkey PRIMARY KEY (a);

-- CONSTRAINT t3 t3_pkey; owner: postgres
ALTER TABLE ONLY replica_identity.t3
    ADD CONSTRAINT t3_pkey PRIMARY KEY (a);

-- CONSTRAINT v v_pkey; owner: postgres
ALTER TABLE ONLY replica_identity.v
    ADD CONSTRAINT v_pkey PRIMARY KEY (a);
ALTER TABLE ONLY replica_identity.v REPLICA IDENTITY USING INDEX v_pkey;
-- drop: ALTER TABLE ONLY replica_identity.v DROP CONSTRAINT v_pkey;

-- CONSTRAINT v1 v1_pkey; owner: postgres
ALTER TABLE ONLY replica_identity.v1
    ADD CONSTRAINT v1_pkey PRIMARY KEY (a);

-- INDEX by_b; owner: postgres
CREATE UNIQUE INDEX by_b ON ONLY replica_identity.t USING btree (a, b);
ALTER TABLE ONLY replica_identity.t REPLICA IDENTITY USING INDEX by_b;
-- drop: DROP INDEX replica_identity.by_b;

-- INDEX t1_a_b_idx; owner: postgres
CREATE UNIQUE INDEX t1_a_b_idx ON replica_identity.t1 USING btree (a, b);

-- INDEX t2_a_b_idx; owner: postgres
CREATE UNIQUE INDEX t2_a_b_idx ON replica_identity.t2 USING btree (a, b);

-- INDEX t3_a_b_idx; owner: postgres
CREATE UNIQUE INDEX t3_a_b_idx ON replica_identity.t3 USING btree (a, b);
ALTER TABLE ONLY replica_identity.t3 REPLICA IDENTITY USING INDEX t3_a_b_idx;

-- INDEX ATTACH t1_a_b_idx; owner: postgres
ALTER INDEX replica_identity.by_b ATTACH PARTITION replica_identity.t1_a_b_idx;

-- INDEX ATTACH t1_pkey; owner: postgres
ALTER INDEX replica_identity.t_pkey ATTACH PARTITION replica_identity.t1_pkey;

-- INDEX ATTACH t2_a_b_idx; owner: postgres
ALTER INDEX replica_identity.by_b ATTACH PARTITION replica_identity.t2_a_b_idx;

-- INDEX ATTACH t2_pkey; owner: postgres
ALTER INDEX replica_identity.t_pkey ATTACH PARTITION replica_identity.t2_pkey;

-- INDEX ATTACH t3_a_b_idx; owner: postgres
ALTER INDEX replica_identity.by_b ATTACH PARTITION replica_identity.t3_a_b_idx;

-- INDEX ATTACH t3_pkey; owner: postgres
ALTER INDEX replica_identity.t_pkey ATTACH PARTITION replica_identity.t3_pkey;

-- INDEX ATTACH v1_pkey; owner: postgres
ALTER INDEX replica_identity.v_pkey ATTACH PARTITION replica_identity.v1_pkey;
