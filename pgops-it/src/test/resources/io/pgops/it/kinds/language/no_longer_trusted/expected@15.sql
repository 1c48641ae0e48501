-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE talk;
