-- TABLE t; owner: postgres
CREATE TABLE "unique".t (
    a integer,
    b integer
)
PARTITION BY RANGE (a);
-- drop: DROP TABLE "unique".t;

-- TABLE t1; owner: postgres
CREATE TABLE "unique".t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE "unique".t1;

-- TABLE u; owner: postgres
CREATE TABLE "unique".u (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE "unique".u;

-- TABLE u1; owner: postgres
CREATE TABLE "unique".u1 (
    a integer
);
-- drop: DROP TABLE "unique".u1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY "unique".t ATTACH PARTITION "unique".t1 FOR VALUES FROM (1) TO (10);

-- TABLE ATTACH u1; owner: postgres
ALTER TABLE ONLY "unique".u ATTACH PARTITION "unique".u1 FOR VALUES IN (1, NULL);

-- TABLE below; owner: postgres
CREATE TABLE "unique".below (
    a integer CONSTRAINT below_a_not_null NOT NULL
)
PARTITION BY LIST (a);
-- drop: DROP TABLE "unique".below;

-- TABLE below_1; owner: postgres
CREATE TABLE "unique".below_1 (
    a integer CONSTRAINT below_a_not_null NOT NULL
);
-- drop: DROP TABLE "unique".below_1;

-- TABLE ATTACH below_1; owner: postgres
ALTER TABLE ONLY "unique".below ATTACH PARTITION "unique".below_1 FOR VALUES IN (1);

-- TABLE w; owner: postgres
CREATE TABLE "unique".w (
    a int4range CONSTRAINT w_a_not_null NOT NULL,
    b daterange CONSTRAINT w_b_not_null NOT NULL
)
PARTITION BY LIST (a);
-- drop: DROP TABLE "unique".w;

-- TABLE w1; owner: postgres
CREATE TABLE "unique".w1 (
    a int4range CONSTRAINT w_a_not_null NOT NULL,
    b daterange CONSTRAINT w_b_not_null NOT NULL
);
-- drop: DROP TABLE "unique".w1;

-- TABLE ATTACH w1; owner: postgres
ALTER TABLE ONLY "unique".w ATTACH PARTITION "unique".w1 FOR VALUES IN ('[1,2)');

-- TABLE DATA below_1; owner: postgres
COPY "unique".below_1 (a) FROM stdin;

-- TABLE DATA t1; owner: postgres
COPY "unique".t1 (a, b) FROM stdin;

-- TABLE DATA u1; owner: postgres
COPY "unique".u1 (a) FROM stdin;

-- TABLE DATA w1; owner: postgres
COPY "unique".w1 (a, b) FROM stdin;

-- CONSTRAINT t Odd "key"; -- it's; owner: postgres
ALTER TABLE ONLY "unique".t
    ADD CONSTRAINT "Odd ""key""; -- it's" UNIQUE (a, b) DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY "unique".t DROP CONSTRAINT "Odd ""key""; -- it's";

-- CONSTRAINT below below_pkey; owner: postgres
ALTER TABLE ONLY "unique".below
    ADD CONSTRAINT below_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY "unique".below DROP CONSTRAINT below_pkey;

-- CONSTRAINT below_1 below_1_pkey; owner: postgres
ALTER TABLE ONLY "unique".below_1
    ADD CONSTRAINT below_1_pkey PRIMARY KEY (a);

-- CONSTRAINT below_1 only_here; owner: postgres
ALTER TABLE ONLY "unique".below_1
    ADD CONSTRAINT only_here UNIQUE (a);
-- drop: ALTER TABLE ONLY "unique".below_1 DROP CONSTRAINT only_here;

-- CONSTRAINT t1 t1_a_b_key; owner: postgres
ALTER TABLE ONLY "unique".t1
    ADD CONSTRAINT t1_a_b_key UNIQUE (a, b) DEFERRABLE INITIALLY DEFERRED;

-- CONSTRAINT u u_a_key; owner: postgres
ALTER TABLE ONLY "unique".u
    ADD CONSTRAINT u_a_key UNIQUE NULLS NOT DISTINCT (a);
-- drop: ALTER TABLE ONLY "unique".u DROP CONSTRAINT u_a_key;

-- CONSTRAINT u1 u1_a_key; owner: postgres
ALTER TABLE ONLY "unique".u1
    ADD CONSTRAINT u1_a_key UNIQUE NULLS NOT DISTINCT (a);

-- CONSTRAINT w w_pkey; owner: postgres
ALTER TABLE ONLY "unique".w
    ADD CONSTRAINT w_pkey PRIMARY KEY (a, b WITHOUT OVERLAPS);
-- drop: ALTER TABLE ONLY "unique".w DROP CONSTRAINT w_pkey;

-- CONSTRAINT w1 w1_pkey; owner: postgres
ALTER TABLE ONLY "unique".w1
    ADD CONSTRAINT w1_pkey PRIMARY KEY (a, b WITHOUT OVERLAPS);

-- INDEX ATTACH below_1_pkey; owner: postgres
ALTER INDEX "unique".below_pkey ATTACH PARTITION "unique".below_1_pkey;

-- INDEX ATTACH t1_a_b_key; owner: postgres
ALTER INDEX "unique"."Odd ""key""; -- it's" ATTACH PARTITION "unique".t1_a_b_key;

-- INDEX ATTACH u1_a_key; owner: postgres
ALTER INDEX "unique".u_a_key ATTACH PARTITION "unique".u1_a_key;

-- INDEX ATTACH w1_pkey; owner: postgres
ALTER INDEX "unique".w_pkey ATTACH PARTITION "unique".w1_pkey;
