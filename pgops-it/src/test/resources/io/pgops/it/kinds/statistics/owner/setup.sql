CREATE TABLE t (a integer, b text, c integer);
CREATE STATISTICS s ON a, b FROM t;
ALTER STATISTICS s OWNER TO pgops_sample_owner;
