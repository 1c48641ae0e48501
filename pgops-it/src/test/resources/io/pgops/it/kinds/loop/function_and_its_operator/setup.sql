-- The operator calls a function that uses the operator.
CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE sql AS 'SELECT $1 = $2';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same);
CREATE OR REPLACE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE sql
  RETURN CASE WHEN $1 > 0 THEN ($1 - 1) OPERATOR(function_and_its_operator.===) ($2 - 1) ELSE $1 = $2 END;
COMMENT ON FUNCTION same(integer, integer) IS 'calls itself';
