CREATE TABLE t (a integer, b text, c integer);
CREATE STATISTICS s ON a, b FROM t;
COMMENT ON STATISTICS s IS 'it''s a "comment"; \
on two lines';
