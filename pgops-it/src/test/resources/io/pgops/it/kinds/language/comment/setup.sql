-- alone
CREATE TRUSTED LANGUAGE talk HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE talk IS 'it''s "odd"';
