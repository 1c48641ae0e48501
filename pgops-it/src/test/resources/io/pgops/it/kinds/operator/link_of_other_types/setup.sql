CREATE FUNCTION equal(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1::text = $2';
CREATE FUNCTION equal(text, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2::text';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = text, FUNCTION = equal, COMMUTATOR = ===);
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = integer, FUNCTION = equal, COMMUTATOR = ===);
