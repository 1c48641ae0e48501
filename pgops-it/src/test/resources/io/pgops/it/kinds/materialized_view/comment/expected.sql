-- MATERIALIZED VIEW commented; owner: postgres
CREATE MATERIALIZED VIEW comment.commented AS
 SELECT 1 AS a,
    2 AS b
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW comment.commented;

-- COMMENT MATERIALIZED VIEW commented; owner: postgres
COMMENT ON MATERIALIZED VIEW comment.commented IS 'a materialized view''s comment';

-- COMMENT COLUMN commented.b; owner: postgres
COMMENT ON COLUMN comment.commented.b IS 'its column''s comment';

-- INDEX of_it; owner: postgres
CREATE INDEX of_it ON comment.commented USING btree (a);
-- drop: DROP INDEX comment.of_it;

-- COMMENT INDEX of_it; owner: postgres
COMMENT ON INDEX comment.of_it IS 'its index''s comment';

-- MATERIALIZED VIEW DATA commented; owner: postgres
REFRESH MATERIALIZED VIEW comment.commented;
