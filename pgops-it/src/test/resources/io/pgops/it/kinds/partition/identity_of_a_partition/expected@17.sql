-- TABLE t; owner: postgres
CREATE TABLE identity_of_a_partition.t (
    id integer NOT NULL,
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE identity_of_a_partition.t;

-- TABLE t1; owner: postgres
CREATE TABLE identity_of_a_partition.t1 (
    id integer NOT NULL,
    a integer
);
-- drop: DROP TABLE identity_of_a_partition.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY identity_of_a_partition.t ATTACH PARTITION identity_of_a_partition.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY identity_of_a_partition.t1 (id, a) FROM stdin;
