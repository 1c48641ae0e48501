-- MATERIALIZED VIEW indexed; owner: postgres
CREATE MATERIALIZED VIEW indexes.indexed AS
 SELECT i.i AS a,
    ('n'::text || i.i) AS b
   FROM generate_series(1, 50) i(i)
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW indexes.indexed;

-- INDEX of_expression; owner: postgres
CREATE INDEX of_expression ON indexes.indexed USING btree (upper(b), ((a + 1))) WHERE (a > 3);
ALTER INDEX indexes.of_expression ALTER COLUMN 2 SET STATISTICS 90;
-- drop: DROP INDEX indexes.of_expression;

-- INDEX one; owner: postgres
CREATE UNIQUE INDEX one ON indexes.indexed USING btree (a) INCLUDE (b);
ALTER TABLE indexes.indexed CLUSTER ON one;
-- drop: DROP INDEX indexes.one;

-- MATERIALIZED VIEW DATA indexed; owner: postgres
REFRESH MATERIALIZED VIEW indexes.indexed;
