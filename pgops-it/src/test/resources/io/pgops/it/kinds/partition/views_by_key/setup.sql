-- A view that groups by the key of a partitioned table needs that key.
CREATE TABLE t (a integer PRIMARY KEY, b text) PARTITION BY LIST (a);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE VIEW grouped AS SELECT a, b, count(*) FROM t GROUP BY a;
