-- TABLE parted; owner: postgres
CREATE TABLE partitioned.parted (
    a integer,
    b text
)
PARTITION BY LIST (a);
-- drop: DROP TABLE partitioned.parted;

-- TABLE parted_1; owner: postgres
CREATE TABLE partitioned.parted_1 (
    a integer,
    b text
);
-- drop: DROP TABLE partitioned.parted_1;

-- TABLE parted_2; owner: postgres
CREATE TABLE partitioned.parted_2 (
    a integer,
    b text
)
PARTITION BY LIST (b);
-- drop: DROP TABLE partitioned.parted_2;

-- TABLE parted_2_x; owner: postgres
CREATE TABLE partitioned.parted_2_x (
    a integer,
    b text
);
-- drop: DROP TABLE partitioned.parted_2_x;

-- TABLE ATTACH parted_1; owner: postgres
ALTER TABLE ONLY partitioned.parted ATTACH PARTITION partitioned.parted_1 FOR VALUES IN (1);

-- TABLE ATTACH parted_2; owner: postgres
ALTER TABLE ONLY partitioned.parted ATTACH PARTITION partitioned.parted_2 FOR VALUES IN (2);

-- TABLE ATTACH parted_2_x; owner: postgres
ALTER TABLE ONLY partitioned.parted_2 ATTACH PARTITION partitioned.parted_2_x FOR VALUES IN ('x');

-- TABLE DATA parted_1; owner: postgres
COPY partitioned.parted_1 (a, b) FROM stdin;

-- TABLE DATA parted_2_x; owner: postgres
COPY partitioned.parted_2_x (a, b) FROM stdin;

-- PUBLICATION TABLE publication_table_partitioned parted; owner: postgres
ALTER PUBLICATION publication_table_partitioned ADD TABLE ONLY partitioned.parted;

-- PUBLICATION TABLE publication_table_partition parted_1; owner: postgres
ALTER PUBLICATION publication_table_partition ADD TABLE ONLY partitioned.parted_1;

-- PUBLICATION TABLE publication_table_partition parted_2; owner: postgres
ALTER PUBLICATION publication_table_partition ADD TABLE ONLY partitioned.parted_2;
