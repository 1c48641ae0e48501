CREATE TABLE t (a integer, b text, c integer);
CREATE STATISTICS every (ndistinct, dependencies, mcv) ON a, b FROM t;
CREATE STATISTICS two (mcv, dependencies) ON a, b, c FROM t;
CREATE STATISTICS one (ndistinct) ON c, a FROM t;
