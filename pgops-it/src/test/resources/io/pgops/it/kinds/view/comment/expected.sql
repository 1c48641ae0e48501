-- VIEW commented; owner: postgres
CREATE VIEW comment.commented AS
 SELECT 1 AS a,
    2 AS b;
-- drop: DROP VIEW comment.commented;

-- COMMENT VIEW commented; owner: postgres
COMMENT ON VIEW comment.commented IS 'a view''s comment';

-- COMMENT COLUMN commented.b; owner: postgres
COMMENT ON COLUMN comment.commented.b IS 'a view''s column''s comment';
