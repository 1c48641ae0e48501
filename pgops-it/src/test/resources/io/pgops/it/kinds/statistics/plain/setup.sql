CREATE TABLE t (a integer, b text, c integer);
CREATE STATISTICS s ON a, b FROM t;
