-- TABLE t; owner: postgres
CREATE TABLE index_on_only.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE index_on_only.t;

-- TABLE t1; owner: postgres
CREATE TABLE index_on_only.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE index_on_only.t1;

-- TABLE t2; owner: postgres
CREATE TABLE index_on_only.t2 (
    a integer,
    b integer
);
-- drop: DROP TABLE index_on_only.t2;

-- TABLE u; owner: postgres
CREATE TABLE index_on_only.u (
    a integer NOT NULL
)
PARTITION BY LIST (a);
-- drop: DROP TABLE index_on_only.u;

-- TABLE u1; owner: postgres
CREATE TABLE index_on_only.u1 (
    a integer NOT NULL
);
-- drop: DROP TABLE index_on_only.u1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY index_on_only.t ATTACH PARTITION index_on_only.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY index_on_only.t ATTACH PARTITION index_on_only.t2 FOR VALUES IN (2);

-- TABLE ATTACH u1; owner: postgres
ALTER TABLE ONLY index_on_only.u ATTACH PARTITION index_on_only.u1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY index_on_only.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY index_on_only.t2 (a, b) FROM stdin;

-- TABLE DATA u1; owner: postgres
COPY index_on_only.u1 (a) FROM stdin;

-- CONSTRAINT u not_everywhere; owner: postgres
ALTER TABLE ONLY index_on_only.u
    ADD CONSTRAINT not_everywhere PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY index_on_only.u DROP CONSTRAINT not_everywhere;

-- INDEX of_none; owner: postgres
CREATE INDEX of_none ON ONLY index_on_only.t USING btree (a, b);
-- drop: DROP INDEX index_on_only.of_none;

-- INDEX of_some; owner: postgres
CREATE INDEX of_some ON ONLY index_on_only.t USING btree (b);
-- drop: DROP INDEX index_on_only.of_some;

-- INDEX of_t1; owner: postgres
CREATE INDEX of_t1 ON index_on_only.t1 USING btree (b);

-- INDEX ATTACH of_t1; owner: postgres
ALTER INDEX index_on_only.of_some ATTACH PARTITION index_on_only.of_t1;
