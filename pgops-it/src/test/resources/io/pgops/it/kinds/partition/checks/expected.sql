-- TABLE t; owner: postgres
CREATE TABLE checks.t (
    a integer,
    b integer,
    CONSTRAINT positive CHECK ((b > 0))
)
PARTITION BY LIST (a);
-- drop: DROP TABLE checks.t;

-- COMMENT CONSTRAINT positive ON t; owner: postgres
COMMENT ON CONSTRAINT positive ON checks.t IS 'declared';

-- TABLE t1; owner: postgres
CREATE TABLE checks.t1 (
    a integer,
    b integer,
    CONSTRAINT own CHECK ((b < 100)),
    CONSTRAINT positive CHECK ((b > 0))
);
-- drop: DROP TABLE checks.t1;

-- COMMENT CONSTRAINT positive ON t1; owner: postgres
COMMENT ON CONSTRAINT positive ON checks.t1 IS 'inherited';

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY checks.t ATTACH PARTITION checks.t1 FOR VALUES IN (1);

-- TABLE t2; owner: postgres
CREATE TABLE checks.t2 (
    b integer,
    a integer,
    CONSTRAINT positive CHECK ((b > 0))
);
-- drop: DROP TABLE checks.t2;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY checks.t ATTACH PARTITION checks.t2 FOR VALUES IN (2);

-- TABLE DATA t1; owner: postgres
COPY checks.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY checks.t2 (b, a) FROM stdin;
