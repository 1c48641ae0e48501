-- since 15
CREATE TABLE t (a integer);
CREATE VIEW invoker WITH (security_invoker) AS SELECT a FROM t;
CREATE VIEW everything WITH (security_invoker = true, security_barrier = true) AS SELECT a FROM t WHERE a > 3 WITH CASCADED CHECK OPTION;
