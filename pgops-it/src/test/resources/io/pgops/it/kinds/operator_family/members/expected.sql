-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY members.family USING btree;
ALTER OPERATOR FAMILY members.family USING btree ADD
    OPERATOR 1 <(integer,smallint) ,
    OPERATOR 3 =(integer,bigint) ,
    OPERATOR 5 >(integer,bigint) ,
    FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint) ,
    FUNCTION 2 (bigint, bigint) btint8sortsupport(internal);
-- drop: DROP OPERATOR FAMILY members.family USING btree;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS members.class
    FOR TYPE integer USING btree FAMILY members.family AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS members.class USING btree;
