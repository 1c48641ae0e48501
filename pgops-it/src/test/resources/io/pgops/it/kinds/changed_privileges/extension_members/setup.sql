-- alone
CREATE SCHEMA ext;
GRANT USAGE ON SCHEMA ext TO PUBLIC;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION pg_stat_statements SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
REVOKE EXECUTE ON FUNCTION ext.hstore(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ext.hstore(text, text) TO pgops_sample_granter WITH GRANT OPTION;
SET ROLE pgops_sample_granter;
GRANT EXECUTE ON FUNCTION ext.hstore(text, text) TO pgops_sample_reader;
RESET ROLE;
REVOKE USAGE ON TYPE ext.hstore FROM PUBLIC;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO pgops_sample_reader;
-- What the script of the extension granted, or revoked, goes without saying.
GRANT SELECT ON ext.pg_stat_statements TO pgops_sample_reader;
REVOKE SELECT ON ext.pg_stat_statements FROM PUBLIC;
GRANT SELECT (query, calls) ON ext.pg_stat_statements TO pgops_sample_granter;
GRANT EXECUTE ON FUNCTION ext.pg_stat_statements_reset TO pgops_sample_reader;
-- A member that was added later has at first what it had then.
CREATE FUNCTION ext.added() RETURNS integer LANGUAGE sql AS 'SELECT 1';
REVOKE EXECUTE ON FUNCTION ext.added() FROM PUBLIC;
ALTER EXTENSION hstore ADD FUNCTION ext.added();
