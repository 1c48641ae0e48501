-- TABLE t; owner: postgres
CREATE TABLE indexes.t (
    a integer,
    b text,
    c integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE indexes.t;

-- TABLE t1; owner: postgres
CREATE TABLE indexes.t1 (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE indexes.t1;

-- TABLE t2; owner: postgres
CREATE TABLE indexes.t2 (
    a integer,
    b text,
    c integer
)
PARTITION BY RANGE (c);
-- drop: DROP TABLE indexes.t2;

-- TABLE t21; owner: postgres
CREATE TABLE indexes.t21 (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE indexes.t21;

-- TABLE t2_default; owner: postgres
CREATE TABLE indexes.t2_default (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE indexes.t2_default;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY indexes.t ATTACH PARTITION indexes.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY indexes.t ATTACH PARTITION indexes.t2 FOR VALUES IN (2);

-- TABLE ATTACH t21; owner: postgres
ALTER TABLE ONLY indexes.t2 ATTACH PARTITION indexes.t21 FOR VALUES FROM (1) TO (5);

-- TABLE ATTACH t2_default; owner: postgres
ALTER TABLE ONLY indexes.t2 ATTACH PARTITION indexes.t2_default DEFAULT;

-- TABLE DATA t1; owner: postgres
COPY indexes.t1 (a, b, c) FROM stdin;

-- TABLE DATA t21; owner: postgres
COPY indexes.t21 (a, b, c) FROM stdin;

-- TABLE DATA t2_default; owner: postgres
COPY indexes.t2_default (a, b, c) FROM stdin;

-- INDEX of_all; owner: postgres
CREATE INDEX of_all ON ONLY indexes.t USING btree (b DESC NULLS LAST) INCLUDE (c) WITH (fillfactor='70') WHERE (a > 0);
-- drop: DROP INDEX indexes.of_all;

-- INDEX of_one; owner: postgres
CREATE INDEX of_one ON indexes.t1 USING btree (c);
-- drop: DROP INDEX indexes.of_one;

-- INDEX of_t2; owner: postgres
CREATE INDEX of_t2 ON ONLY indexes.t2 USING hash (b);
-- drop: DROP INDEX indexes.of_t2;

-- INDEX t1_b_c_idx; owner: postgres
CREATE INDEX t1_b_c_idx ON indexes.t1 USING btree (b DESC NULLS LAST) INCLUDE (c) WITH (fillfactor='70') WHERE (a > 0);

-- INDEX t21_b_idx; owner: postgres
CREATE INDEX t21_b_idx ON indexes.t21 USING hash (b);

-- INDEX t2_b_c_idx; owner: postgres
CREATE INDEX t2_b_c_idx ON ONLY indexes.t2 USING btree (b DESC NULLS LAST) INCLUDE (c) WITH (fillfactor='70') WHERE (a > 0);

-- INDEX t21_b_c_idx; owner: postgres
CREATE INDEX t21_b_c_idx ON indexes.t21 USING btree (b DESC NULLS LAST) INCLUDE (c) WITH (fillfactor='70') WHERE (a > 0);

-- INDEX t2_default_b_c_idx; owner: postgres
CREATE INDEX t2_default_b_c_idx ON indexes.t2_default USING btree (b DESC NULLS LAST) INCLUDE (c) WITH (fillfactor='70') WHERE (a > 0);

-- INDEX t2_default_b_idx; owner: postgres
CREATE INDEX t2_default_b_idx ON indexes.t2_default USING hash (b);

-- INDEX unique_of_all; owner: postgres
CREATE UNIQUE INDEX unique_of_all ON ONLY indexes.t USING btree (a, c);
-- drop: DROP INDEX indexes.unique_of_all;

-- INDEX t1_a_c_idx; owner: postgres
CREATE UNIQUE INDEX t1_a_c_idx ON indexes.t1 USING btree (a, c);

-- INDEX t2_a_c_idx; owner: postgres
CREATE UNIQUE INDEX t2_a_c_idx ON ONLY indexes.t2 USING btree (a, c);

-- INDEX t21_a_c_idx; owner: postgres
CREATE UNIQUE INDEX t21_a_c_idx ON indexes.t21 USING btree (a, c);

-- INDEX t2_default_a_c_idx; owner: postgres
CREATE UNIQUE INDEX t2_default_a_c_idx ON indexes.t2_default USING btree (a, c);

-- INDEX ATTACH t1_a_c_idx; owner: postgres
ALTER INDEX indexes.unique_of_all ATTACH PARTITION indexes.t1_a_c_idx;

-- INDEX ATTACH t1_b_c_idx; owner: postgres
ALTER INDEX indexes.of_all ATTACH PARTITION indexes.t1_b_c_idx;

-- INDEX ATTACH t21_a_c_idx; owner: postgres
ALTER INDEX indexes.t2_a_c_idx ATTACH PARTITION indexes.t21_a_c_idx;

-- INDEX ATTACH t21_b_c_idx; owner: postgres
ALTER INDEX indexes.t2_b_c_idx ATTACH PARTITION indexes.t21_b_c_idx;

-- INDEX ATTACH t21_b_idx; owner: postgres
ALTER INDEX indexes.of_t2 ATTACH PARTITION indexes.t21_b_idx;

-- INDEX ATTACH t2_a_c_idx; owner: postgres
ALTER INDEX indexes.unique_of_all ATTACH PARTITION indexes.t2_a_c_idx;

-- INDEX ATTACH t2_b_c_idx; owner: postgres
ALTER INDEX indexes.of_all ATTACH PARTITION indexes.t2_b_c_idx;

-- INDEX ATTACH t2_default_a_c_idx; owner: postgres
ALTER INDEX indexes.t2_a_c_idx ATTACH PARTITION indexes.t2_default_a_c_idx;

-- INDEX ATTACH t2_default_b_c_idx; owner: postgres
ALTER INDEX indexes.t2_b_c_idx ATTACH PARTITION indexes.t2_default_b_c_idx;

-- INDEX ATTACH t2_default_b_idx; owner: postgres
ALTER INDEX indexes.of_t2 ATTACH PARTITION indexes.t2_default_b_idx;
