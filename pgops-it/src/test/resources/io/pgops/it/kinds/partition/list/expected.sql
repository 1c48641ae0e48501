-- TABLE by_boolean; owner: postgres
CREATE TABLE list.by_boolean (
    a boolean
)
PARTITION BY LIST (a);
-- drop: DROP TABLE list.by_boolean;

-- TABLE t; owner: postgres
CREATE TABLE list.t (
    a integer,
    b text
)
PARTITION BY LIST (b);
-- drop: DROP TABLE list.t;

-- TABLE one; owner: postgres
CREATE TABLE list.one (
    a integer,
    b text
);
-- drop: DROP TABLE list.one;

-- TABLE others; owner: postgres
CREATE TABLE list.others (
    a integer,
    b text
);
-- drop: DROP TABLE list.others;

-- TABLE two; owner: postgres
CREATE TABLE list.two (
    a integer,
    b text
);
-- drop: DROP TABLE list.two;

-- TABLE without_partitions; owner: postgres
CREATE TABLE list.without_partitions (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE list.without_partitions;

-- TABLE yes; owner: postgres
CREATE TABLE list.yes (
    a boolean
);
-- drop: DROP TABLE list.yes;

-- TABLE ATTACH one; owner: postgres
ALTER TABLE ONLY list.t ATTACH PARTITION list.one FOR VALUES IN ('a', 'it''s', NULL);

-- TABLE ATTACH others; owner: postgres
ALTER TABLE ONLY list.t ATTACH PARTITION list.others DEFAULT;

-- TABLE ATTACH two; owner: postgres
ALTER TABLE ONLY list.t ATTACH PARTITION list.two FOR VALUES IN ('back\slash');

-- TABLE ATTACH yes; owner: postgres
ALTER TABLE ONLY list.by_boolean ATTACH PARTITION list.yes FOR VALUES IN (true);

-- TABLE DATA one; owner: postgres
COPY list.one (a, b) FROM stdin;

-- TABLE DATA others; owner: postgres
COPY list.others (a, b) FROM stdin;

-- TABLE DATA two; owner: postgres
COPY list.two (a, b) FROM stdin;

-- TABLE DATA yes; owner: postgres
COPY list.yes (a) FROM stdin;
