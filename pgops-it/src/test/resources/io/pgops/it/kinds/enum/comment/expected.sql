-- TYPE commented; owner: postgres
CREATE TYPE comment.commented AS ENUM (
    'a'
);
-- drop: DROP TYPE comment.commented;

-- COMMENT TYPE commented; owner: postgres
COMMENT ON TYPE comment.commented IS 'an enum''s comment';
