-- Each reads the next, directly, through views or through a function.
CREATE TABLE t (a integer);
INSERT INTO t VALUES (1), (2);
CREATE MATERIALIZED VIEW z AS SELECT a FROM t;
CREATE MATERIALIZED VIEW y AS SELECT a FROM z;
CREATE VIEW between_x AS SELECT a FROM y;
CREATE VIEW further_between_x AS SELECT a FROM between_x;
CREATE MATERIALIZED VIEW x AS SELECT a FROM further_between_x;
CREATE FUNCTION count_x() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM x; END;
CREATE MATERIALIZED VIEW w AS SELECT count_x() AS n;
CREATE MATERIALIZED VIEW a AS SELECT w.n, z.a FROM w, z;
