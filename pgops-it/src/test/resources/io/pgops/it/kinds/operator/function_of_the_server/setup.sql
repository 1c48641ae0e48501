CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);
-- a name that many functions of the server share
CREATE OPERATOR @@@@ (RIGHTARG = numeric, FUNCTION = abs);
