-- OPERATOR FAMILY by_distance; owner: postgres
CREATE OPERATOR FAMILY order_by.by_distance USING btree;
-- drop: DROP OPERATOR FAMILY order_by.by_distance USING btree;

-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY order_by.family USING gist;
ALTER OPERATOR FAMILY order_by.family USING gist ADD
    OPERATOR 1 <<(point,point) ,
    OPERATOR 15 <->(point,point) FOR ORDER BY order_by.by_distance ,
    OPERATOR 16 <->(point,box) FOR ORDER BY pg_catalog.float_ops;
-- drop: DROP OPERATOR FAMILY order_by.family USING gist;
