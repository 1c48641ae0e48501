-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler;
-- drop: DROP PROCEDURAL LANGUAGE talk;
