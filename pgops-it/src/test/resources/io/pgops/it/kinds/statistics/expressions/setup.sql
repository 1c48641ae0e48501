CREATE TABLE t (a integer, b text, c integer);
CREATE FUNCTION half(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 / 2';
CREATE STATISTICS one ON (expressions.half(a)) FROM t;
CREATE STATISTICS several (mcv) ON lower(b), a, (a + c) FROM t;
