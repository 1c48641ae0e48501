CREATE FUNCTION negative(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT - $1';
CREATE OPERATOR !- (RIGHTARG = integer, FUNCTION = negative);
COMMENT ON OPERATOR !- (NONE, integer) IS 'stands before its operand';
ALTER OPERATOR !- (NONE, integer) OWNER TO pgops_sample_owner;
