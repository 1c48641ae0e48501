CREATE TABLE t (a integer, b text) PARTITION BY LIST (b);
CREATE TABLE one PARTITION OF t FOR VALUES IN ('a', 'it''s', NULL);
CREATE TABLE two PARTITION OF t FOR VALUES IN (E'back\\slash');
CREATE TABLE others PARTITION OF t DEFAULT;
INSERT INTO t VALUES (1, 'a'), (2, NULL), (3, E'back\\slash'), (4, 'z');
CREATE TABLE by_boolean (a boolean) PARTITION BY LIST (a);
CREATE TABLE yes PARTITION OF by_boolean FOR VALUES IN (true);
CREATE TABLE without_partitions (a integer) PARTITION BY LIST (a);
