CREATE FUNCTION equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';

CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, COMMUTATOR = ===, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR ==~ (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, COMMUTATOR = ==~, RESTRICT = eqsel, HASHES);
CREATE OPERATOR ==@ (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, COMMUTATOR = ==@, JOIN = eqjoinsel, MERGES);
CREATE OPERATOR ==! (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, RESTRICT = eqsel, JOIN = eqjoinsel);
ALTER OPERATOR ==! (integer, integer) SET (RESTRICT = NONE);
