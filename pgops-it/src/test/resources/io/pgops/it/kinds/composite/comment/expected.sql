-- TYPE commented; owner: postgres
CREATE TYPE comment.commented AS (
    a integer,
    b integer
);
-- drop: DROP TYPE comment.commented;

-- COMMENT TYPE commented; owner: postgres
COMMENT ON TYPE comment.commented IS 'a composite''s comment';

-- COMMENT COLUMN commented.b; owner: postgres
COMMENT ON COLUMN comment.commented.b IS 'an attribute''s comment';
