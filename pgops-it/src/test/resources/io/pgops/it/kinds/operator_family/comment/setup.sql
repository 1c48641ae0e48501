CREATE OPERATOR FAMILY family USING gin;
COMMENT ON OPERATOR FAMILY family USING gin IS 'it''s a "comment"; \
on two lines';
