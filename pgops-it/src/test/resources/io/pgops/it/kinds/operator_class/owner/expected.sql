-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY owner.class USING btree;
-- drop: DROP OPERATOR FAMILY owner.class USING btree;

-- OPERATOR CLASS class; owner: pgops_sample_owner
CREATE OPERATOR CLASS owner.class
    FOR TYPE integer USING btree FAMILY owner.class AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS owner.class USING btree;
