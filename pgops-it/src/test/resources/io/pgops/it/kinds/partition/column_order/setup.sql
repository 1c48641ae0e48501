CREATE TABLE t (a integer, b text, dropped integer, c date) PARTITION BY LIST (a);
ALTER TABLE t DROP dropped;
CREATE TABLE other_order (x integer, c date, b text, y text, a integer);
ALTER TABLE other_order DROP x, DROP y;
ALTER TABLE t ATTACH PARTITION other_order FOR VALUES IN (1);
CREATE TABLE same_order PARTITION OF t FOR VALUES IN (2);
ALTER TABLE t ADD late integer;
INSERT INTO t VALUES (1, 'one', '2020-01-01', 11), (2, 'two', NULL, 22);
