CREATE TABLE t (id integer PRIMARY KEY, name text);
CREATE TYPE pair AS (a integer, b text);
CREATE VIEW sorts AS
  WITH inner_one AS MATERIALIZED (SELECT id, rank() OVER (PARTITION BY name ORDER BY id DESC) AS r FROM t TABLESAMPLE system (50) REPEATABLE (1))
  SELECT DISTINCT ON (i.id) i.id, i.r, x.name COLLATE "C" AS name, ROW(1, 'a')::pair AS "row", ARRAY(SELECT 1) AS ints, (ROW(1, 'b')::pair).b AS "Field"
  FROM inner_one i LEFT JOIN LATERAL (SELECT name FROM t d WHERE d.id = i.id LIMIT 1) x ON true
  WHERE i.id = ANY (ARRAY[1, 2]) AND EXISTS (SELECT FROM t) ORDER BY i.id, i.r DESC NULLS LAST OFFSET 0 LIMIT 10;
CREATE VIEW joined AS SELECT * FROM t JOIN (SELECT id, 1 AS one FROM t) AS u USING (id) AS both_ids;
CREATE VIEW united AS SELECT id FROM t UNION ALL (SELECT 2 EXCEPT SELECT 3) ORDER BY 1;
CREATE VIEW whole_rows AS SELECT t, (t).name AS n FROM t;
CREATE VIEW functions AS SELECT g, o FROM ROWS FROM (generate_series(1, 2), unnest(ARRAY['a', 'b'])) WITH ORDINALITY AS f (g, u, o);
CREATE VIEW grouping_sets AS SELECT id, name, count(*) FILTER (WHERE id > 1) AS n FROM t GROUP BY GROUPING SETS ((id, name), ROLLUP (name));
