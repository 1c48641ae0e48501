-- TABLE t; owner: postgres
CREATE TABLE not_null_not_valid.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE not_null_not_valid.t;

-- TABLE t1; owner: postgres
CREATE TABLE not_null_not_valid.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE not_null_not_valid.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY not_null_not_valid.t ATTACH PARTITION not_null_not_valid.t1 FOR VALUES IN (1);

-- TABLE t3; owner: postgres
CREATE TABLE not_null_not_valid.t3 (
    a integer,
    b integer CONSTRAINT its_own NOT NULL
);
-- drop: DROP TABLE not_null_not_valid.t3;

-- TABLE ATTACH t3; owner: postgres
ALTER TABLE ONLY not_null_not_valid.t ATTACH PARTITION not_null_not_valid.t3 FOR VALUES IN (3);

-- TABLE t2; owner: postgres
CREATE TABLE not_null_not_valid.t2 (
    a integer,
    b integer CONSTRAINT there NOT NULL
);
-- drop: DROP TABLE not_null_not_valid.t2;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY not_null_not_valid.t ATTACH PARTITION not_null_not_valid.t2 FOR VALUES IN (2);

-- TABLE DATA t1; owner: postgres
COPY not_null_not_valid.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY not_null_not_valid.t2 (a, b) FROM stdin;

-- TABLE DATA t3; owner: postgres
COPY not_null_not_valid.t3 (a, b) FROM stdin;

-- CONSTRAINT t there; owner: postgres
ALTER TABLE not_null_not_valid.t
    ADD CONSTRAINT there NOT NULL b NOT VALID;
-- drop: ALTER TABLE not_null_not_valid.t DROP CONSTRAINT there;
