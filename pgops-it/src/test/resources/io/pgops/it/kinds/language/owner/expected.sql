-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PROCEDURAL LANGUAGE small; owner: pgops_sample_owner
CREATE PROCEDURAL LANGUAGE small HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE small;

-- PROCEDURAL LANGUAGE talk; owner: pgops_sample_owner
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE talk;
