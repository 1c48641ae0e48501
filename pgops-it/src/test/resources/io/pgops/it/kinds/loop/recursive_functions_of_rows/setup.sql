CREATE TABLE grouped (id integer PRIMARY KEY, parent integer, name text);
CREATE FUNCTION rows_of(n integer) RETURNS SETOF grouped LANGUAGE sql AS 'SELECT 1, 1, NULL::text';
CREATE OR REPLACE FUNCTION rows_of(n integer) RETURNS SETOF grouped BEGIN ATOMIC
  SELECT g.id, g.parent, g.name FROM grouped g, rows_of(n - 1) GROUP BY g.id;
END;
