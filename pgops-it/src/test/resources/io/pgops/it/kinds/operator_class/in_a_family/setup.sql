CREATE OPERATOR FAMILY family USING btree;
CREATE OPERATOR CLASS second FOR TYPE bigint USING btree FAMILY family AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint8cmp(bigint, bigint), FUNCTION 2 btint8sortsupport(internal), FUNCTION 4 (bigint, bigint) btequalimage(oid);
CREATE OPERATOR CLASS first FOR TYPE integer USING btree FAMILY family AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
