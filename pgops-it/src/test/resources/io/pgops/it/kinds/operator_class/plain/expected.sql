-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY plain.class USING btree;
-- drop: DROP OPERATOR FAMILY plain.class USING btree;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS plain.class
    FOR TYPE integer USING btree FAMILY plain.class AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS plain.class USING btree;
