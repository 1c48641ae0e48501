-- TABLE t; owner: postgres
CREATE TABLE exclusion.t (
    a int4range,
    b tsrange
)
PARTITION BY LIST (a);
-- drop: DROP TABLE exclusion.t;

-- TABLE t1; owner: postgres
CREATE TABLE exclusion.t1 (
    a int4range,
    b tsrange
);
-- drop: DROP TABLE exclusion.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY exclusion.t ATTACH PARTITION exclusion.t1 FOR VALUES IN ('[1,2)');

-- TABLE DATA t1; owner: postgres
COPY exclusion.t1 (a, b) FROM stdin;

-- CONSTRAINT t t_a_b_excl; owner: postgres
ALTER TABLE ONLY exclusion.t
    ADD CONSTRAINT t_a_b_excl EXCLUDE USING gist (a WITH =, b WITH &&) WITH (fillfactor='80');
-- drop: ALTER TABLE ONLY exclusion.t DROP CONSTRAINT t_a_b_excl;

-- CONSTRAINT t1 t1_a_b_excl; owner: postgres
ALTER TABLE ONLY exclusion.t1
    ADD CONSTRAINT t1_a_b_excl EXCLUDE USING gist (a WITH =, b WITH &&) WITH (fillfactor='80');

-- INDEX ATTACH t1_a_b_excl; owner: postgres
ALTER INDEX exclusion.t_a_b_excl ATTACH PARTITION exclusion.t1_a_b_excl;
