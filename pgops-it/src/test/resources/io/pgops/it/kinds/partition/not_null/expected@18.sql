-- TABLE t; owner: postgres
CREATE TABLE not_null.t (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b integer CONSTRAINT t_b_not_null NOT NULL,
    c integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE not_null.t;

-- TABLE t2; owner: postgres
CREATE TABLE not_null.t2 (
    b integer CONSTRAINT t2_b_not_null NOT NULL,
    c integer,
    a integer CONSTRAINT t2_a_not_null NOT NULL
);
-- drop: DROP TABLE not_null.t2;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY not_null.t ATTACH PARTITION not_null.t2 FOR VALUES IN (2);

-- TABLE t1; owner: postgres
CREATE TABLE not_null.t1 (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b integer CONSTRAINT t_b_not_null NOT NULL,
    c integer CONSTRAINT t1_c_not_null NOT NULL
);
-- drop: DROP TABLE not_null.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY not_null.t ATTACH PARTITION not_null.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY not_null.t1 (a, b, c) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY not_null.t2 (b, c, a) FROM stdin;
