CREATE MATERIALIZED VIEW indexed AS SELECT i AS a, 'n' || i AS b FROM generate_series(1, 50) AS i;
CREATE UNIQUE INDEX one ON indexed (a) INCLUDE (b);
CREATE INDEX of_expression ON indexed (upper(b), (a + 1)) WHERE a > 3;
ALTER INDEX of_expression ALTER COLUMN 2 SET STATISTICS 90;
ALTER MATERIALIZED VIEW indexed CLUSTER ON one;
