-- TABLE t; owner: postgres
CREATE TABLE foreign_key_from.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE foreign_key_from.t;

-- TABLE t1; owner: postgres
CREATE TABLE foreign_key_from.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE foreign_key_from.t1;

-- TABLE t2; owner: postgres
CREATE TABLE foreign_key_from.t2 (
    a integer,
    b integer
)
PARTITION BY LIST (b);
-- drop: DROP TABLE foreign_key_from.t2;

-- TABLE t21; owner: postgres
CREATE TABLE foreign_key_from.t21 (
    a integer,
    b integer
);
-- drop: DROP TABLE foreign_key_from.t21;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY foreign_key_from.t ATTACH PARTITION foreign_key_from.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY foreign_key_from.t ATTACH PARTITION foreign_key_from.t2 FOR VALUES IN (2);

-- TABLE ATTACH t21; owner: postgres
ALTER TABLE ONLY foreign_key_from.t2 ATTACH PARTITION foreign_key_from.t21 FOR VALUES IN (1);

-- TABLE target; owner: postgres
CREATE TABLE foreign_key_from.target (
    id integer CONSTRAINT target_id_not_null NOT NULL
);
-- drop: DROP TABLE foreign_key_from.target;

-- TABLE DATA t1; owner: postgres
COPY foreign_key_from.t1 (a, b) FROM stdin;

-- TABLE DATA t21; owner: postgres
COPY foreign_key_from.t21 (a, b) FROM stdin;

-- TABLE DATA target; owner: postgres
COPY foreign_key_from.target (id) FROM stdin;

-- CONSTRAINT target target_pkey; owner: postgres
ALTER TABLE ONLY foreign_key_from.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY foreign_key_from.target DROP CONSTRAINT target_pkey;

-- FK CONSTRAINT t of_all; owner: postgres
ALTER TABLE foreign_key_from.t
    ADD CONSTRAINT of_all FOREIGN KEY (b) REFERENCES foreign_key_from.target(id) ON DELETE CASCADE;
-- drop: ALTER TABLE foreign_key_from.t DROP CONSTRAINT of_all;

-- COMMENT CONSTRAINT of_all ON t; owner: postgres
COMMENT ON CONSTRAINT of_all ON foreign_key_from.t IS 'declared';

-- COMMENT CONSTRAINT of_all ON t21; owner: postgres
COMMENT ON CONSTRAINT of_all ON foreign_key_from.t21 IS 'inherited';

-- FK CONSTRAINT t1 of_one; owner: postgres
ALTER TABLE ONLY foreign_key_from.t1
    ADD CONSTRAINT of_one FOREIGN KEY (a) REFERENCES foreign_key_from.target(id);
-- drop: ALTER TABLE ONLY foreign_key_from.t1 DROP CONSTRAINT of_one;

-- FK CONSTRAINT t2 of_some; owner: postgres
ALTER TABLE foreign_key_from.t2
    ADD CONSTRAINT of_some FOREIGN KEY (a) REFERENCES foreign_key_from.target(id) DEFERRABLE;
-- drop: ALTER TABLE foreign_key_from.t2 DROP CONSTRAINT of_some;
