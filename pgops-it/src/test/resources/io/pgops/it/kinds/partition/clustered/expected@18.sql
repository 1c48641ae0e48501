-- TABLE t; owner: postgres
CREATE TABLE clustered.t (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE clustered.t;

-- TABLE t1; owner: postgres
CREATE TABLE clustered.t1 (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b integer
);
-- drop: DROP TABLE clustered.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY clustered.t ATTACH PARTITION clustered.t1 FOR VALUES IN (1);

-- TABLE t2; owner: postgres
CREATE TABLE clustered.t2 (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b integer
);
-- drop: DROP TABLE clustered.t2;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY clustered.t ATTACH PARTITION clustered.t2 FOR VALUES IN (2);

-- TABLE DATA t1; owner: postgres
COPY clustered.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY clustered.t2 (a, b) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY clustered.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY clustered.t DROP CONSTRAINT t_pkey;

-- CONSTRAINT t1 t1_pkey; owner: postgres
ALTER TABLE ONLY clustered.t1
    ADD CONSTRAINT t1_pkey PRIMARY KEY (a);
ALTER TABLE clustered.t1 CLUSTER ON t1_pkey;

-- CONSTRAINT t2 t2_pkey; owner: postgres
ALTER TABLE ONLY clustered.t2
    ADD CONSTRAINT t2_pkey PRIMARY KEY (a);

-- INDEX by_b; owner: postgres
CREATE INDEX by_b ON ONLY clustered.t USING btree (b);
-- drop: DROP INDEX clustered.by_b;

-- INDEX t1_b_idx; owner: postgres
CREATE INDEX t1_b_idx ON clustered.t1 USING btree (b);

-- INDEX t2_b_idx; owner: postgres
CREATE INDEX t2_b_idx ON clustered.t2 USING btree (b);
ALTER TABLE clustered.t2 CLUSTER ON t2_b_idx;

-- INDEX ATTACH t1_b_idx; owner: postgres
ALTER INDEX clustered.by_b ATTACH PARTITION clustered.t1_b_idx;

-- INDEX ATTACH t1_pkey; owner: postgres
ALTER INDEX clustered.t_pkey ATTACH PARTITION clustered.t1_pkey;

-- INDEX ATTACH t2_b_idx; owner: postgres
ALTER INDEX clustered.by_b ATTACH PARTITION clustered.t2_b_idx;

-- INDEX ATTACH t2_pkey; owner: postgres
ALTER INDEX clustered.t_pkey ATTACH PARTITION clustered.t2_pkey;
