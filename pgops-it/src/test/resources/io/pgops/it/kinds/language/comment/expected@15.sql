-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE talk;

-- COMMENT LANGUAGE talk; owner: postgres
COMMENT ON LANGUAGE talk IS 'it''s "odd"';
