-- alone
CREATE SCHEMA code;
CREATE FUNCTION code.handler() RETURNS fdw_handler LANGUAGE c STRICT AS '$libdir/postgres_fdw', 'postgres_fdw_handler';
CREATE FUNCTION code.validator(text[], oid) RETURNS void LANGUAGE c STRICT AS '$libdir/postgres_fdw', 'postgres_fdw_validator';
CREATE FUNCTION code.validator(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FOREIGN DATA WRAPPER with_both HANDLER code.handler VALIDATOR code.validator;
CREATE FOREIGN DATA WRAPPER handled HANDLER code.handler NO VALIDATOR;
CREATE FOREIGN DATA WRAPPER validated NO HANDLER VALIDATOR postgresql_fdw_validator;
CREATE SERVER through_both FOREIGN DATA WRAPPER with_both OPTIONS (host 'localhost');
