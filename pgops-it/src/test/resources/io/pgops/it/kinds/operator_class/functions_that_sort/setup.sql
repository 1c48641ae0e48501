-- What a function orders by, is read back with the class of the type: without it, another operator would be taken.
CREATE TYPE pair AS (a integer, b integer);
CREATE FUNCTION less(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.b < $2.b';
CREATE FUNCTION less_or_equal(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.b <= $2.b';
CREATE FUNCTION equal(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.b = $2.b';
CREATE FUNCTION greater_or_equal(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.b >= $2.b';
CREATE FUNCTION greater(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.b > $2.b';
CREATE FUNCTION compare(pair, pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($1.b, $2.b)';
CREATE OPERATOR < (LEFTARG = pair, RIGHTARG = pair, FUNCTION = less, COMMUTATOR = >, NEGATOR = >=);
CREATE OPERATOR <= (LEFTARG = pair, RIGHTARG = pair, FUNCTION = less_or_equal, COMMUTATOR = >=, NEGATOR = >);
CREATE OPERATOR = (LEFTARG = pair, RIGHTARG = pair, FUNCTION = equal, COMMUTATOR = =, MERGES);
CREATE OPERATOR >= (LEFTARG = pair, RIGHTARG = pair, FUNCTION = greater_or_equal, COMMUTATOR = <=, NEGATOR = <);
CREATE OPERATOR > (LEFTARG = pair, RIGHTARG = pair, FUNCTION = greater, COMMUTATOR = <, NEGATOR = <=);
CREATE OPERATOR CLASS class DEFAULT FOR TYPE pair USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 compare(pair, pair);
CREATE FUNCTION in_order() RETURNS SETOF pair LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT p FROM (VALUES ('(1,2)'::pair), ('(3,1)'::pair)) AS v (p) ORDER BY p;
END;
CREATE FUNCTION distinct_ones() RETURNS bigint LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(*) FROM (SELECT DISTINCT p FROM (VALUES ('(1,2)'::pair), ('(3,2)'::pair)) AS v (p)) AS w;
END;
-- The class itself needs this one.
CREATE OR REPLACE FUNCTION compare(pair, pair) RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN $1 OPERATOR(functions_that_sort.<) $2 THEN -1 WHEN $1 OPERATOR(functions_that_sort.=) $2 THEN 0 ELSE 1 END;
