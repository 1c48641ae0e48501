-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE talk;

-- COMMENT LANGUAGE talk; owner: postgres
COMMENT ON LANGUAGE talk IS 'it''s "odd"';
