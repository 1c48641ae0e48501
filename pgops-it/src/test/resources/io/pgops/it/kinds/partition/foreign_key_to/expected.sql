-- TABLE a_referring; owner: postgres
CREATE TABLE foreign_key_to.a_referring (
    a integer,
    b integer
);
-- drop: DROP TABLE foreign_key_to.a_referring;

-- TABLE both_sides; owner: postgres
CREATE TABLE foreign_key_to.both_sides (
    a integer,
    b integer
)
PARTITION BY HASH (a);
-- drop: DROP TABLE foreign_key_to.both_sides;

-- TABLE both_sides_0; owner: postgres
CREATE TABLE foreign_key_to.both_sides_0 (
    a integer,
    b integer
);
-- drop: DROP TABLE foreign_key_to.both_sides_0;

-- TABLE t; owner: postgres
CREATE TABLE foreign_key_to.t (
    a integer NOT NULL,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE foreign_key_to.t;

-- TABLE t1; owner: postgres
CREATE TABLE foreign_key_to.t1 (
    a integer NOT NULL,
    b integer
);
-- drop: DROP TABLE foreign_key_to.t1;

-- TABLE t2; owner: postgres
CREATE TABLE foreign_key_to.t2 (
    a integer NOT NULL,
    b integer
)
PARTITION BY RANGE (a);
-- drop: DROP TABLE foreign_key_to.t2;

-- TABLE t21; owner: postgres
CREATE TABLE foreign_key_to.t21 (
    a integer NOT NULL,
    b integer
);
-- drop: DROP TABLE foreign_key_to.t21;

-- TABLE to_a_partition; owner: postgres
CREATE TABLE foreign_key_to.to_a_partition (
    a integer,
    b integer
);
-- drop: DROP TABLE foreign_key_to.to_a_partition;

-- TABLE ATTACH both_sides_0; owner: postgres
ALTER TABLE ONLY foreign_key_to.both_sides ATTACH PARTITION foreign_key_to.both_sides_0 FOR VALUES WITH (modulus 1, remainder 0);

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY foreign_key_to.t ATTACH PARTITION foreign_key_to.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY foreign_key_to.t ATTACH PARTITION foreign_key_to.t2 FOR VALUES IN (2);

-- TABLE ATTACH t21; owner: postgres
ALTER TABLE ONLY foreign_key_to.t2 ATTACH PARTITION foreign_key_to.t21 FOR VALUES FROM (1) TO (5);

-- TABLE DATA a_referring; owner: postgres
COPY foreign_key_to.a_referring (a, b) FROM stdin;

-- TABLE DATA both_sides_0; owner: postgres
COPY foreign_key_to.both_sides_0 (a, b) FROM stdin;

-- TABLE DATA t1; owner: postgres
COPY foreign_key_to.t1 (a, b) FROM stdin;

-- TABLE DATA t21; owner: postgres
COPY foreign_key_to.t21 (a, b) FROM stdin;

-- TABLE DATA to_a_partition; owner: postgres
COPY foreign_key_to.to_a_partition (a, b) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY foreign_key_to.t DROP CONSTRAINT t_pkey;

-- CONSTRAINT t1 t1_pkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.t1
    ADD CONSTRAINT t1_pkey PRIMARY KEY (a);

-- CONSTRAINT t2 t2_pkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.t2
    ADD CONSTRAINT t2_pkey PRIMARY KEY (a);

-- CONSTRAINT t21 t21_pkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.t21
    ADD CONSTRAINT t21_pkey PRIMARY KEY (a);

-- INDEX by_index; owner: postgres
CREATE UNIQUE INDEX by_index ON ONLY foreign_key_to.t USING btree (a, b);
-- drop: DROP INDEX foreign_key_to.by_index;

-- INDEX t1_a_b_idx; owner: postgres
CREATE UNIQUE INDEX t1_a_b_idx ON foreign_key_to.t1 USING btree (a, b);

-- INDEX t2_a_b_idx; owner: postgres
CREATE UNIQUE INDEX t2_a_b_idx ON ONLY foreign_key_to.t2 USING btree (a, b);

-- INDEX t21_a_b_idx; owner: postgres
CREATE UNIQUE INDEX t21_a_b_idx ON foreign_key_to.t21 USING btree (a, b);

-- INDEX ATTACH t1_a_b_idx; owner: postgres
ALTER INDEX foreign_key_to.by_index ATTACH PARTITION foreign_key_to.t1_a_b_idx;

-- INDEX ATTACH t1_pkey; owner: postgres
ALTER INDEX foreign_key_to.t_pkey ATTACH PARTITION foreign_key_to.t1_pkey;

-- INDEX ATTACH t21_a_b_idx; owner: postgres
ALTER INDEX foreign_key_to.t2_a_b_idx ATTACH PARTITION foreign_key_to.t21_a_b_idx;

-- INDEX ATTACH t21_pkey; owner: postgres
ALTER INDEX foreign_key_to.t2_pkey ATTACH PARTITION foreign_key_to.t21_pkey;

-- INDEX ATTACH t2_a_b_idx; owner: postgres
ALTER INDEX foreign_key_to.by_index ATTACH PARTITION foreign_key_to.t2_a_b_idx;

-- INDEX ATTACH t2_pkey; owner: postgres
ALTER INDEX foreign_key_to.t_pkey ATTACH PARTITION foreign_key_to.t2_pkey;

-- FK CONSTRAINT a_referring a_referring_a_b_fkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.a_referring
    ADD CONSTRAINT a_referring_a_b_fkey FOREIGN KEY (a, b) REFERENCES foreign_key_to.t(a, b);
-- drop: ALTER TABLE ONLY foreign_key_to.a_referring DROP CONSTRAINT a_referring_a_b_fkey;

-- FK CONSTRAINT a_referring a_referring_a_fkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.a_referring
    ADD CONSTRAINT a_referring_a_fkey FOREIGN KEY (a) REFERENCES foreign_key_to.t(a);
-- drop: ALTER TABLE ONLY foreign_key_to.a_referring DROP CONSTRAINT a_referring_a_fkey;

-- FK CONSTRAINT both_sides both_sides_b_fkey; owner: postgres
ALTER TABLE foreign_key_to.both_sides
    ADD CONSTRAINT both_sides_b_fkey FOREIGN KEY (b) REFERENCES foreign_key_to.t(a);
-- drop: ALTER TABLE foreign_key_to.both_sides DROP CONSTRAINT both_sides_b_fkey;

-- FK CONSTRAINT t itself; owner: postgres
ALTER TABLE foreign_key_to.t
    ADD CONSTRAINT itself FOREIGN KEY (b) REFERENCES foreign_key_to.t(a);
-- drop: ALTER TABLE foreign_key_to.t DROP CONSTRAINT itself;

-- FK CONSTRAINT to_a_partition to_a_partition_a_fkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.to_a_partition
    ADD CONSTRAINT to_a_partition_a_fkey FOREIGN KEY (a) REFERENCES foreign_key_to.t1(a);
-- drop: ALTER TABLE ONLY foreign_key_to.to_a_partition DROP CONSTRAINT to_a_partition_a_fkey;

-- FK CONSTRAINT to_a_partition to_a_partition_b_fkey; owner: postgres
ALTER TABLE ONLY foreign_key_to.to_a_partition
    ADD CONSTRAINT to_a_partition_b_fkey FOREIGN KEY (b) REFERENCES foreign_key_to.t21(a);
-- drop: ALTER TABLE ONLY foreign_key_to.to_a_partition DROP CONSTRAINT to_a_partition_b_fkey;
