-- The operator that announced its commutator is gone; what was announced is not dumped.
CREATE FUNCTION equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, COMMUTATOR = ====);
DROP OPERATOR === (integer, integer);
