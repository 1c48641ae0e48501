-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY comment.class USING btree;
-- drop: DROP OPERATOR FAMILY comment.class USING btree;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS comment.class
    FOR TYPE integer USING btree FAMILY comment.class AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS comment.class USING btree;

-- COMMENT OPERATOR CLASS class USING btree; owner: postgres
COMMENT ON OPERATOR CLASS comment.class USING btree IS 'it''s a "comment"; \
on two lines';
