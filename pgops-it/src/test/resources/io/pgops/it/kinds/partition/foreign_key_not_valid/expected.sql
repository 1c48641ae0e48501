-- TABLE t; owner: postgres
CREATE TABLE foreign_key_not_valid.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE foreign_key_not_valid.t;

-- TABLE t1; owner: postgres
CREATE TABLE foreign_key_not_valid.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE foreign_key_not_valid.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY foreign_key_not_valid.t ATTACH PARTITION foreign_key_not_valid.t1 FOR VALUES IN (1);

-- TABLE target; owner: postgres
CREATE TABLE foreign_key_not_valid.target (
    id integer CONSTRAINT target_id_not_null NOT NULL
);
-- drop: DROP TABLE foreign_key_not_valid.target;

-- TABLE DATA t1; owner: postgres
COPY foreign_key_not_valid.t1 (a, b) FROM stdin;

-- TABLE DATA target; owner: postgres
COPY foreign_key_not_valid.target (id) FROM stdin;

-- CONSTRAINT target target_pkey; owner: postgres
ALTER TABLE ONLY foreign_key_not_valid.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY foreign_key_not_valid.target DROP CONSTRAINT target_pkey;

-- FK CONSTRAINT t later; owner: postgres
ALTER TABLE foreign_key_not_valid.t
    ADD CONSTRAINT later FOREIGN KEY (b) REFERENCES foreign_key_not_valid.target(id) NOT VALID;
-- drop: ALTER TABLE foreign_key_not_valid.t DROP CONSTRAINT later;

-- FK CONSTRAINT t never; owner: postgres
ALTER TABLE foreign_key_not_valid.t
    ADD CONSTRAINT never FOREIGN KEY (a) REFERENCES foreign_key_not_valid.target(id) NOT ENFORCED;
-- drop: ALTER TABLE foreign_key_not_valid.t DROP CONSTRAINT never;
