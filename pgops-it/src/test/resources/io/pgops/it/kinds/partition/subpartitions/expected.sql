-- TABLE a_root; owner: postgres
CREATE TABLE subpartitions.a_root (
    a integer,
    b integer,
    c integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE subpartitions.a_root;

-- TABLE empty; owner: postgres
CREATE TABLE subpartitions.empty (
    a integer,
    b integer,
    c integer
)
PARTITION BY LIST (b);
-- drop: DROP TABLE subpartitions.empty;

-- TABLE z; owner: postgres
CREATE TABLE subpartitions.z (
    a integer,
    b integer,
    c integer
)
PARTITION BY RANGE (b);
-- drop: DROP TABLE subpartitions.z;

-- TABLE a; owner: postgres
CREATE TABLE subpartitions.a (
    a integer,
    b integer,
    c integer
)
PARTITION BY HASH (c);
-- drop: DROP TABLE subpartitions.a;

-- TABLE a0; owner: postgres
CREATE TABLE subpartitions.a0 (
    a integer,
    b integer,
    c integer
);
-- drop: DROP TABLE subpartitions.a0;

-- TABLE a1; owner: postgres
CREATE TABLE subpartitions.a1 (
    a integer,
    b integer,
    c integer
);
-- drop: DROP TABLE subpartitions.a1;

-- TABLE m; owner: postgres
CREATE TABLE subpartitions.m (
    a integer,
    b integer,
    c integer
);
-- drop: DROP TABLE subpartitions.m;

-- TABLE ATTACH a; owner: postgres
ALTER TABLE ONLY subpartitions.z ATTACH PARTITION subpartitions.a FOR VALUES FROM (1) TO (10);

-- TABLE ATTACH a0; owner: postgres
ALTER TABLE ONLY subpartitions.a ATTACH PARTITION subpartitions.a0 FOR VALUES WITH (modulus 2, remainder 0);

-- TABLE ATTACH a1; owner: postgres
ALTER TABLE ONLY subpartitions.a ATTACH PARTITION subpartitions.a1 FOR VALUES WITH (modulus 2, remainder 1);

-- TABLE ATTACH empty; owner: postgres
ALTER TABLE ONLY subpartitions.a_root ATTACH PARTITION subpartitions.empty DEFAULT;

-- TABLE ATTACH m; owner: postgres
ALTER TABLE ONLY subpartitions.z ATTACH PARTITION subpartitions.m DEFAULT;

-- TABLE ATTACH z; owner: postgres
ALTER TABLE ONLY subpartitions.a_root ATTACH PARTITION subpartitions.z FOR VALUES IN (1);

-- TABLE DATA a0; owner: postgres
COPY subpartitions.a0 (a, b, c) FROM stdin;

-- TABLE DATA a1; owner: postgres
COPY subpartitions.a1 (a, b, c) FROM stdin;

-- TABLE DATA m; owner: postgres
COPY subpartitions.m (a, b, c) FROM stdin;

-- INDEX by_c; owner: postgres
CREATE INDEX by_c ON ONLY subpartitions.a_root USING btree (c);
-- drop: DROP INDEX subpartitions.by_c;

-- INDEX empty_c_idx; owner: postgres
CREATE INDEX empty_c_idx ON ONLY subpartitions.empty USING btree (c);

-- INDEX z_c_idx; owner: postgres
CREATE INDEX z_c_idx ON ONLY subpartitions.z USING btree (c);

-- INDEX a_c_idx; owner: postgres
CREATE INDEX a_c_idx ON ONLY subpartitions.a USING btree (c);

-- INDEX a0_c_idx; owner: postgres
CREATE INDEX a0_c_idx ON subpartitions.a0 USING btree (c);

-- INDEX a1_c_idx; owner: postgres
CREATE INDEX a1_c_idx ON subpartitions.a1 USING btree (c);

-- INDEX m_c_idx; owner: postgres
CREATE INDEX m_c_idx ON subpartitions.m USING btree (c);

-- INDEX ATTACH a0_c_idx; owner: postgres
ALTER INDEX subpartitions.a_c_idx ATTACH PARTITION subpartitions.a0_c_idx;

-- INDEX ATTACH a1_c_idx; owner: postgres
ALTER INDEX subpartitions.a_c_idx ATTACH PARTITION subpartitions.a1_c_idx;

-- INDEX ATTACH a_c_idx; owner: postgres
ALTER INDEX subpartitions.z_c_idx ATTACH PARTITION subpartitions.a_c_idx;

-- INDEX ATTACH empty_c_idx; owner: postgres
ALTER INDEX subpartitions.by_c ATTACH PARTITION subpartitions.empty_c_idx;

-- INDEX ATTACH m_c_idx; owner: postgres
ALTER INDEX subpartitions.z_c_idx ATTACH PARTITION subpartitions.m_c_idx;

-- INDEX ATTACH z_c_idx; owner: postgres
ALTER INDEX subpartitions.by_c ATTACH PARTITION subpartitions.z_c_idx;
