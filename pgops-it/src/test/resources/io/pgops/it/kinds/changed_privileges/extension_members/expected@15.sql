-- SCHEMA ext; owner: postgres
CREATE SCHEMA ext;
-- drop: DROP SCHEMA ext;

-- ACL SCHEMA ext; owner: postgres
GRANT USAGE ON SCHEMA ext TO PUBLIC;

-- EXTENSION hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA ext;
-- drop: DROP EXTENSION hstore;

-- COMMENT EXTENSION hstore
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';

-- ACL FUNCTION hstore(text, text); owner: postgres
REVOKE ALL ON FUNCTION ext.hstore(text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.hstore(text, text) TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT ALL ON FUNCTION ext.hstore(text, text) TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- ACL TYPE hstore; owner: postgres
REVOKE ALL ON TYPE ext.hstore FROM PUBLIC;

-- EXTENSION pg_stat_statements
CREATE EXTENSION IF NOT EXISTS pg_stat_statements WITH SCHEMA ext;
-- drop: DROP EXTENSION pg_stat_statements;

-- COMMENT EXTENSION pg_stat_statements
COMMENT ON EXTENSION pg_stat_statements IS 'track planning and execution statistics of all SQL statements executed';

-- ACL FUNCTION pg_stat_statements_reset(userid oid, dbid oid, queryid bigint); owner: postgres
GRANT ALL ON FUNCTION ext.pg_stat_statements_reset(userid oid, dbid oid, queryid bigint) TO pgops_sample_reader;

-- ACL TABLE pg_stat_statements; owner: postgres
REVOKE SELECT ON TABLE ext.pg_stat_statements FROM PUBLIC;
GRANT SELECT ON TABLE ext.pg_stat_statements TO pgops_sample_reader;

-- ACL COLUMN pg_stat_statements.query; owner: postgres
GRANT SELECT(query) ON TABLE ext.pg_stat_statements TO pgops_sample_granter;

-- ACL COLUMN pg_stat_statements.calls; owner: postgres
GRANT SELECT(calls) ON TABLE ext.pg_stat_statements TO pgops_sample_granter;

-- EXTENSION pg_trgm
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA ext;
-- drop: DROP EXTENSION pg_trgm;

-- COMMENT EXTENSION pg_trgm
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

-- EXTENSION postgres_fdw
CREATE EXTENSION IF NOT EXISTS postgres_fdw WITH SCHEMA ext;
-- drop: DROP EXTENSION postgres_fdw;

-- COMMENT EXTENSION postgres_fdw
COMMENT ON EXTENSION postgres_fdw IS 'foreign-data wrapper for remote PostgreSQL servers';

-- ACL FOREIGN DATA WRAPPER postgres_fdw; owner: postgres
GRANT ALL ON FOREIGN DATA WRAPPER postgres_fdw TO pgops_sample_reader;
