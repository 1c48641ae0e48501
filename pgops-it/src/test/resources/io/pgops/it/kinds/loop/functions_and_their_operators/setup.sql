-- Two functions that use the operators of each other, one of them in an operator class.
CREATE FUNCTION less(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2';
CREATE FUNCTION greater(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2';
CREATE OPERATOR <<< (LEFTARG = integer, RIGHTARG = integer, FUNCTION = less, COMMUTATOR = >>>);
CREATE OPERATOR >>> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = greater, COMMUTATOR = <<<);
CREATE OR REPLACE FUNCTION less(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN $1 < $2 AND ($1 < -1000 OR $2 OPERATOR(functions_and_their_operators.>>>) $1);
CREATE OR REPLACE FUNCTION greater(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN $1 > $2 AND ($1 > 1000 OR $2 OPERATOR(functions_and_their_operators.<<<) $1);
CREATE OPERATOR CLASS class FOR TYPE integer USING btree AS OPERATOR 1 <<<, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >>>, FUNCTION 1 btint4cmp(integer, integer);
