-- TABLE t; owner: postgres
CREATE TABLE not_null_named.t (
    a integer CONSTRAINT "Odd ""name""; -- it's" NOT NULL,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE not_null_named.t;

-- TABLE t1; owner: postgres
CREATE TABLE not_null_named.t1 (
    a integer CONSTRAINT "Odd ""name""; -- it's" NOT NULL,
    b integer
);
-- drop: DROP TABLE not_null_named.t1;

-- COMMENT CONSTRAINT "Odd ""name""; -- it's" ON t1; owner: postgres
COMMENT ON CONSTRAINT "Odd ""name""; -- it's" ON not_null_named.t1 IS 'of the partition';

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY not_null_named.t ATTACH PARTITION not_null_named.t1 FOR VALUES IN (1);

-- TABLE t2; owner: postgres
CREATE TABLE not_null_named.t2 (
    a integer CONSTRAINT its_own NOT NULL,
    b integer CONSTRAINT alone NOT NULL NO INHERIT
);
-- drop: DROP TABLE not_null_named.t2;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY not_null_named.t ATTACH PARTITION not_null_named.t2 FOR VALUES IN (2);

-- TABLE DATA t1; owner: postgres
COPY not_null_named.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY not_null_named.t2 (a, b) FROM stdin;
