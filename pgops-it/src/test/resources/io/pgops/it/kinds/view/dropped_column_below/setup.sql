CREATE TABLE t (a integer, b integer, c integer);
ALTER TABLE t DROP COLUMN b;
CREATE VIEW v AS SELECT * FROM t;
ALTER TABLE t ADD COLUMN d integer;
