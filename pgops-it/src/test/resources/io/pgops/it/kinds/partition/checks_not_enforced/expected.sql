-- TABLE t; owner: postgres
CREATE TABLE checks_not_enforced.t (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE checks_not_enforced.t;

-- TABLE t1; owner: postgres
CREATE TABLE checks_not_enforced.t1 (
    a integer
);
-- drop: DROP TABLE checks_not_enforced.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY checks_not_enforced.t ATTACH PARTITION checks_not_enforced.t1 FOR VALUES IN ('-1');

-- TABLE DATA t1; owner: postgres
COPY checks_not_enforced.t1 (a) FROM stdin;

-- CHECK CONSTRAINT t positive; owner: postgres
ALTER TABLE checks_not_enforced.t
    ADD CONSTRAINT positive CHECK ((a > 0)) NOT ENFORCED;
-- drop: ALTER TABLE checks_not_enforced.t DROP CONSTRAINT positive;
