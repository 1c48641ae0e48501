-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler;
-- drop: DROP PROCEDURAL LANGUAGE talk;
