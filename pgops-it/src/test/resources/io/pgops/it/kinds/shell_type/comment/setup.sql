CREATE TYPE undefined;
COMMENT ON TYPE undefined IS 'stays so; it''s "odd"';
