-- What belongs to no class is added to the family.
CREATE OPERATOR FAMILY family USING btree;
CREATE OPERATOR CLASS class FOR TYPE integer USING btree FAMILY family AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
ALTER OPERATOR FAMILY family USING btree ADD
  OPERATOR 5 > (integer, bigint), OPERATOR 3 = (integer, bigint), OPERATOR 1 < (integer, smallint),
  FUNCTION 2 (bigint, bigint) btint8sortsupport(internal),
  FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);
