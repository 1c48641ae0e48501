-- since 17
CREATE TABLE t (a int4range, b tsrange, EXCLUDE USING gist (a WITH =, b WITH &&) WITH (fillfactor = 80)) PARTITION BY LIST (a);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN ('[1,2)');
INSERT INTO t VALUES ('[1,2)', '[2020-01-01,2020-01-02)');
