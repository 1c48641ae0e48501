-- PROCEDURAL LANGUAGE small; owner: pgops_sample_owner
CREATE PROCEDURAL LANGUAGE small HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE small;

-- PROCEDURAL LANGUAGE talk; owner: pgops_sample_owner
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE talk;
