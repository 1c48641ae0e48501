-- The commutator and the negator of each other, and an operator that is its own commutator.
CREATE FUNCTION less(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2';
CREATE FUNCTION greater(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2';
CREATE FUNCTION not_less(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 >= $2';
CREATE FUNCTION equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR <<<< (LEFTARG = integer, RIGHTARG = integer, FUNCTION = less, COMMUTATOR = >>>>, NEGATOR = >>==);
CREATE OPERATOR >>>> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = greater, COMMUTATOR = <<<<);
CREATE OPERATOR >>== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = not_less, NEGATOR = <<<<);
CREATE OPERATOR ==== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, COMMUTATOR = ====);
