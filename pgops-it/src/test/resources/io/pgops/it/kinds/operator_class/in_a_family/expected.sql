-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY in_a_family.family USING btree;
ALTER OPERATOR FAMILY in_a_family.family USING btree ADD
    FUNCTION 2 (bigint, bigint) btint8sortsupport(internal) ,
    FUNCTION 4 (bigint, bigint) btequalimage(oid);
-- drop: DROP OPERATOR FAMILY in_a_family.family USING btree;

-- OPERATOR CLASS first; owner: postgres
CREATE OPERATOR CLASS in_a_family.first
    FOR TYPE integer USING btree FAMILY in_a_family.family AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS in_a_family.first USING btree;

-- OPERATOR CLASS second; owner: postgres
CREATE OPERATOR CLASS in_a_family.second
    FOR TYPE bigint USING btree FAMILY in_a_family.family AS
    OPERATOR 1 <(bigint,bigint) ,
    OPERATOR 2 <=(bigint,bigint) ,
    OPERATOR 3 =(bigint,bigint) ,
    OPERATOR 4 >=(bigint,bigint) ,
    OPERATOR 5 >(bigint,bigint) ,
    FUNCTION 1 (bigint, bigint) btint8cmp(bigint,bigint);
-- drop: DROP OPERATOR CLASS in_a_family.second USING btree;
