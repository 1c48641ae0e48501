-- TYPE undefined; owner: postgres
CREATE TYPE comment.undefined;
-- drop: DROP TYPE comment.undefined;

-- COMMENT TYPE undefined; owner: postgres
COMMENT ON TYPE comment.undefined IS 'stays so; it''s "odd"';
