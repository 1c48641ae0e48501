-- Checks and defaults that take rows of the partitioned table or of a partition.
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION is_good(t) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION first_of(t1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
ALTER TABLE t ADD CONSTRAINT good CHECK (is_good(NULL));
ALTER TABLE t1 ALTER b SET DEFAULT first_of(NULL);
CREATE VIEW grouped AS SELECT a FROM t GROUP BY a;
INSERT INTO t VALUES (1, 1);
