-- TYPE pair; owner: postgres
CREATE TYPE above_others.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE above_others.pair;

-- TABLE parent; owner: postgres
CREATE TABLE above_others.parent OF above_others.pair;
-- drop: DROP TABLE above_others.parent;

-- TABLE child; owner: postgres
CREATE TABLE above_others.child (
    c integer
)
INHERITS (above_others.parent);
-- drop: DROP TABLE above_others.child;

-- TABLE partitioned; owner: postgres
CREATE TABLE above_others.partitioned OF above_others.pair (
    a CONSTRAINT partitioned_a_not_null NOT NULL
)
PARTITION BY LIST (a);
-- drop: DROP TABLE above_others.partitioned;

-- TABLE partition; owner: postgres
CREATE TABLE above_others.partition (
    a integer CONSTRAINT partitioned_a_not_null NOT NULL,
    b text
);
-- drop: DROP TABLE above_others.partition;

-- TABLE ATTACH partition; owner: postgres
ALTER TABLE ONLY above_others.partitioned ATTACH PARTITION above_others.partition FOR VALUES IN (1);

-- TABLE DATA child; owner: postgres
COPY above_others.child (a, b, c) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY above_others.parent (a, b) FROM stdin;

-- TABLE DATA partition; owner: postgres
COPY above_others.partition (a, b) FROM stdin;

-- CONSTRAINT partitioned partitioned_pkey; owner: postgres
ALTER TABLE ONLY above_others.partitioned
    ADD CONSTRAINT partitioned_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY above_others.partitioned DROP CONSTRAINT partitioned_pkey;

-- CONSTRAINT partition partition_pkey; owner: postgres
ALTER TABLE ONLY above_others.partition
    ADD CONSTRAINT partition_pkey PRIMARY KEY (a);

-- INDEX ATTACH partition_pkey; owner: postgres
ALTER INDEX above_others.partitioned_pkey ATTACH PARTITION above_others.partition_pkey;
