-- TABLE t; owner: postgres
CREATE TABLE generated.t (
    a integer,
    twice integer GENERATED ALWAYS AS ((a * 2)) STORED
)
PARTITION BY LIST (a);
-- drop: DROP TABLE generated.t;

-- TABLE t1; owner: postgres
CREATE TABLE generated.t1 (
    a integer,
    twice integer GENERATED ALWAYS AS ((a * 2)) STORED
);
-- drop: DROP TABLE generated.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY generated.t ATTACH PARTITION generated.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY generated.t1 (a) FROM stdin;
