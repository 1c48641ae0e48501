-- TABLE t; owner: postgres
CREATE TABLE foreign_key_merged.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE foreign_key_merged.t;

-- TABLE t1; owner: postgres
CREATE TABLE foreign_key_merged.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE foreign_key_merged.t1;

-- TABLE target; owner: postgres
CREATE TABLE foreign_key_merged.target (
    id integer NOT NULL
);
-- drop: DROP TABLE foreign_key_merged.target;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY foreign_key_merged.t ATTACH PARTITION foreign_key_merged.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY foreign_key_merged.t1 (a, b) FROM stdin;

-- TABLE DATA target; owner: postgres
COPY foreign_key_merged.target (id) FROM stdin;

-- CONSTRAINT target target_pkey; owner: postgres
ALTER TABLE ONLY foreign_key_merged.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY foreign_key_merged.target DROP CONSTRAINT target_pkey;

-- FK CONSTRAINT t1 its_own; owner: postgres
ALTER TABLE ONLY foreign_key_merged.t1
    ADD CONSTRAINT its_own FOREIGN KEY (b) REFERENCES foreign_key_merged.target(id);

-- FK CONSTRAINT t of_all; owner: postgres
ALTER TABLE foreign_key_merged.t
    ADD CONSTRAINT of_all FOREIGN KEY (b) REFERENCES foreign_key_merged.target(id);
-- drop: ALTER TABLE foreign_key_merged.t DROP CONSTRAINT of_all;
