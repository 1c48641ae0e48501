CREATE FUNCTION z_step(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE a_total(integer) (SFUNC = z_step, STYPE = integer);
CREATE OR REPLACE FUNCTION z_step(integer, integer) RETURNS integer IMMUTABLE
  RETURN $1 + CASE WHEN $2 > 1 THEN (SELECT a_total(g) FROM generate_series(1, $2 - 1) AS g) ELSE 0 END;
