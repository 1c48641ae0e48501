-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY members_without_a_class.family USING hash;
ALTER OPERATOR FAMILY members_without_a_class.family USING hash ADD
    OPERATOR 1 =(integer,integer) ,
    FUNCTION 1 (integer, integer) hashint4(integer) ,
    FUNCTION 2 (integer, integer) hashint4extended(integer,bigint);
-- drop: DROP OPERATOR FAMILY members_without_a_class.family USING hash;
