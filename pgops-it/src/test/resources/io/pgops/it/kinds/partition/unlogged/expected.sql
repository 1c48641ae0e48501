-- TABLE t; owner: postgres
CREATE TABLE unlogged.t (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE unlogged.t;

-- TABLE t1; owner: postgres
CREATE UNLOGGED TABLE unlogged.t1 (
    a integer
);
-- drop: DROP TABLE unlogged.t1;

-- TABLE t2; owner: postgres
CREATE TABLE unlogged.t2 (
    a integer
);
-- drop: DROP TABLE unlogged.t2;

-- TABLE u; owner: postgres
CREATE TABLE unlogged.u (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE unlogged.u;

-- TABLE u1; owner: postgres
CREATE UNLOGGED TABLE unlogged.u1 (
    a integer
);
-- drop: DROP TABLE unlogged.u1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY unlogged.t ATTACH PARTITION unlogged.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY unlogged.t ATTACH PARTITION unlogged.t2 FOR VALUES IN (2);

-- TABLE ATTACH u1; owner: postgres
ALTER TABLE ONLY unlogged.u ATTACH PARTITION unlogged.u1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY unlogged.t1 (a) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY unlogged.t2 (a) FROM stdin;

-- TABLE DATA u1; owner: postgres
COPY unlogged.u1 (a) FROM stdin;
