-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY comment.family USING gin;
-- drop: DROP OPERATOR FAMILY comment.family USING gin;

-- COMMENT OPERATOR FAMILY family USING gin; owner: postgres
COMMENT ON OPERATOR FAMILY comment.family USING gin IS 'it''s a "comment"; \
on two lines';
