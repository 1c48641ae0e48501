CREATE TABLE t (gone integer, a integer, gone_too integer, b integer);
ALTER TABLE t DROP COLUMN gone, DROP COLUMN gone_too;
CREATE STATISTICS s ON a, b FROM t;
