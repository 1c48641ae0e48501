CREATE TABLE t (a integer, b text, c integer);
INSERT INTO t SELECT n % 3, n % 3, n % 5 FROM generate_series(1, 100) n;
CREATE STATISTICS s ON a, b FROM t;
ANALYZE t;
