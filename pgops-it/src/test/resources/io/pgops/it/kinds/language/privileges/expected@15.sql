-- PROCEDURAL LANGUAGE closed; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE closed HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE closed;

-- ACL LANGUAGE closed; owner: postgres
REVOKE ALL ON LANGUAGE closed FROM postgres;
REVOKE ALL ON LANGUAGE closed FROM PUBLIC;

-- PROCEDURAL LANGUAGE granted; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE granted HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE granted;

-- ACL LANGUAGE granted; owner: postgres
GRANT ALL ON LANGUAGE granted TO pgops_sample_reader WITH GRANT OPTION;
