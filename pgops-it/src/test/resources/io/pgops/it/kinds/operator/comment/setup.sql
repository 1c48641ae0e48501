CREATE FUNCTION equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal);
COMMENT ON OPERATOR === (integer, integer) IS 'it''s a "comment"; \
on two lines';
