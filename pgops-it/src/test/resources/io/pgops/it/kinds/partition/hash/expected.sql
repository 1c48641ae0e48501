-- TABLE t; owner: postgres
CREATE TABLE hash.t (
    a integer,
    b text
)
PARTITION BY HASH (a, b);
-- drop: DROP TABLE hash.t;

-- TABLE t0; owner: postgres
CREATE TABLE hash.t0 (
    a integer,
    b text
);
-- drop: DROP TABLE hash.t0;

-- TABLE t1; owner: postgres
CREATE TABLE hash.t1 (
    a integer,
    b text
);
-- drop: DROP TABLE hash.t1;

-- TABLE t2; owner: postgres
CREATE TABLE hash.t2 (
    a integer,
    b text
);
-- drop: DROP TABLE hash.t2;

-- TABLE ATTACH t0; owner: postgres
ALTER TABLE ONLY hash.t ATTACH PARTITION hash.t0 FOR VALUES WITH (modulus 3, remainder 0);

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY hash.t ATTACH PARTITION hash.t1 FOR VALUES WITH (modulus 3, remainder 1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY hash.t ATTACH PARTITION hash.t2 FOR VALUES WITH (modulus 3, remainder 2);

-- TABLE DATA t0; owner: postgres
COPY hash.t0 (a, b) FROM stdin;

-- TABLE DATA t1; owner: postgres
COPY hash.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY hash.t2 (a, b) FROM stdin;
