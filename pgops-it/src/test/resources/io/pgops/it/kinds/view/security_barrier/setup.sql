CREATE TABLE t (a integer);
CREATE VIEW barrier WITH (security_barrier) AS SELECT a FROM t;
CREATE VIEW not_a_barrier WITH (security_barrier = false) AS SELECT a FROM t;
