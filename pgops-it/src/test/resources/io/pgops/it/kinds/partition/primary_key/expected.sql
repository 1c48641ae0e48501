-- TABLE t; owner: postgres
CREATE TABLE primary_key.t (
    a integer NOT NULL,
    b integer NOT NULL,
    c text
)
PARTITION BY LIST (a);
-- drop: DROP TABLE primary_key.t;

-- TABLE t1; owner: postgres
CREATE TABLE primary_key.t1 (
    a integer NOT NULL,
    b integer NOT NULL,
    c text
);
-- drop: DROP TABLE primary_key.t1;

-- TABLE t2; owner: postgres
CREATE TABLE primary_key.t2 (
    c text,
    b integer NOT NULL,
    a integer NOT NULL
);
-- drop: DROP TABLE primary_key.t2;

-- TABLE t3; owner: postgres
CREATE TABLE primary_key.t3 (
    a integer NOT NULL,
    b integer NOT NULL,
    c text
)
PARTITION BY HASH (b);
-- drop: DROP TABLE primary_key.t3;

-- TABLE t30; owner: postgres
CREATE TABLE primary_key.t30 (
    a integer NOT NULL,
    b integer NOT NULL,
    c text
);
-- drop: DROP TABLE primary_key.t30;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY primary_key.t ATTACH PARTITION primary_key.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY primary_key.t ATTACH PARTITION primary_key.t2 FOR VALUES IN (2);

-- TABLE ATTACH t3; owner: postgres
ALTER TABLE ONLY primary_key.t ATTACH PARTITION primary_key.t3 FOR VALUES IN (3);

-- TABLE ATTACH t30; owner: postgres
ALTER TABLE ONLY primary_key.t3 ATTACH PARTITION primary_key.t30 FOR VALUES WITH (modulus 1, remainder 0);

-- TABLE DATA t1; owner: postgres
COPY primary_key.t1 (a, b, c) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY primary_key.t2 (c, b, a) FROM stdin;

-- TABLE DATA t30; owner: postgres
COPY primary_key.t30 (a, b, c) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY primary_key.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor='80');
-- drop: ALTER TABLE ONLY primary_key.t DROP CONSTRAINT t_pkey;

-- COMMENT CONSTRAINT t_pkey ON t; owner: postgres
COMMENT ON CONSTRAINT t_pkey ON primary_key.t IS 'of all';

-- CONSTRAINT t2 its_own; owner: postgres
ALTER TABLE ONLY primary_key.t2
    ADD CONSTRAINT its_own PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor='60');

-- COMMENT CONSTRAINT its_own ON t2; owner: postgres
COMMENT ON CONSTRAINT its_own ON primary_key.t2 IS 'of one';

-- CONSTRAINT t1 t1_pkey; owner: postgres
ALTER TABLE ONLY primary_key.t1
    ADD CONSTRAINT t1_pkey PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor='80');

-- COMMENT INDEX t1_pkey; owner: postgres
COMMENT ON INDEX primary_key.t1_pkey IS 'the index of one';

-- CONSTRAINT t3 t3_pkey; owner: postgres
ALTER TABLE ONLY primary_key.t3
    ADD CONSTRAINT t3_pkey PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor='80');

-- CONSTRAINT t30 t30_pkey; owner: postgres
ALTER TABLE ONLY primary_key.t30
    ADD CONSTRAINT t30_pkey PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor='80');

-- INDEX ATTACH its_own; owner: postgres
ALTER INDEX primary_key.t_pkey ATTACH PARTITION primary_key.its_own;

-- INDEX ATTACH t1_pkey; owner: postgres
ALTER INDEX primary_key.t_pkey ATTACH PARTITION primary_key.t1_pkey;

-- INDEX ATTACH t30_pkey; owner: postgres
ALTER INDEX primary_key.t3_pkey ATTACH PARTITION primary_key.t30_pkey;

-- INDEX ATTACH t3_pkey; owner: postgres
ALTER INDEX primary_key.t_pkey ATTACH PARTITION primary_key.t3_pkey;
