CREATE OPERATOR FAMILY family USING hash;
ALTER OPERATOR FAMILY family USING hash ADD OPERATOR 1 = (integer, integer), FUNCTION 2 (integer, integer) hashint4extended(integer, bigint), FUNCTION 1 (integer, integer) hashint4(integer);
