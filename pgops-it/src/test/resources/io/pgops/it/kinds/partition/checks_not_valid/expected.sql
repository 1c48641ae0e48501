-- TABLE t; owner: postgres
CREATE TABLE checks_not_valid.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE checks_not_valid.t;

-- TABLE t1; owner: postgres
CREATE TABLE checks_not_valid.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE checks_not_valid.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY checks_not_valid.t ATTACH PARTITION checks_not_valid.t1 FOR VALUES IN (1);

-- TABLE t2; owner: postgres
CREATE TABLE checks_not_valid.t2 (
    a integer,
    b integer,
    CONSTRAINT positive CHECK ((b > 0))
);
-- drop: DROP TABLE checks_not_valid.t2;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY checks_not_valid.t ATTACH PARTITION checks_not_valid.t2 FOR VALUES IN (2);

-- TABLE DATA t1; owner: postgres
COPY checks_not_valid.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY checks_not_valid.t2 (a, b) FROM stdin;

-- CHECK CONSTRAINT t1 own; owner: postgres
ALTER TABLE checks_not_valid.t1
    ADD CONSTRAINT own CHECK ((b < '-1'::integer)) NOT VALID;
-- drop: ALTER TABLE checks_not_valid.t1 DROP CONSTRAINT own;

-- CHECK CONSTRAINT t positive; owner: postgres
ALTER TABLE checks_not_valid.t
    ADD CONSTRAINT positive CHECK ((b > 0)) NOT VALID;
-- drop: ALTER TABLE checks_not_valid.t DROP CONSTRAINT positive;

-- COMMENT CONSTRAINT positive ON t1; owner: postgres
COMMENT ON CONSTRAINT positive ON checks_not_valid.t1 IS 'inherited, not valid';
