-- TABLE t; owner: postgres
CREATE TABLE comments.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE comments.t;

-- COMMENT TABLE t; owner: postgres
COMMENT ON TABLE comments.t IS 'partitioned';

-- COMMENT COLUMN t.b; owner: postgres
COMMENT ON COLUMN comments.t.b IS 'of all';

-- TABLE t1; owner: postgres
CREATE TABLE comments.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE comments.t1;

-- COMMENT TABLE t1; owner: postgres
COMMENT ON TABLE comments.t1 IS 'a partition';

-- COMMENT COLUMN t1.b; owner: postgres
COMMENT ON COLUMN comments.t1.b IS 'of one';

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY comments.t ATTACH PARTITION comments.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY comments.t1 (a, b) FROM stdin;
