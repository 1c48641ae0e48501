-- alone
-- Its commutator and negator have no function, so they are no operators yet.
CREATE FUNCTION equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, COMMUTATOR = ====, NEGATOR = !==);
