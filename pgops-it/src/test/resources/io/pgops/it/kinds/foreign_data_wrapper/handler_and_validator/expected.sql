-- SCHEMA code; owner: postgres
CREATE SCHEMA code;
-- drop: DROP SCHEMA code;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FUNCTION handler(); owner: postgres
CREATE FUNCTION code.handler() RETURNS fdw_handler
    LANGUAGE c STRICT
    AS '$libdir/postgres_fdw', 'postgres_fdw_handler';
-- drop: DROP FUNCTION code.handler();

-- FUNCTION validator(integer); owner: postgres
CREATE FUNCTION code.validator(integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION code.validator(integer);

-- FUNCTION validator(text[], oid); owner: postgres
CREATE FUNCTION code.validator(text[], oid) RETURNS void
    LANGUAGE c STRICT
    AS '$libdir/postgres_fdw', 'postgres_fdw_validator';
-- drop: DROP FUNCTION code.validator(text[], oid);

-- FOREIGN DATA WRAPPER handled; owner: postgres
CREATE FOREIGN DATA WRAPPER handled HANDLER code.handler;
-- drop: DROP FOREIGN DATA WRAPPER handled;

-- FOREIGN DATA WRAPPER validated; owner: postgres
CREATE FOREIGN DATA WRAPPER validated VALIDATOR pg_catalog.postgresql_fdw_validator;
-- drop: DROP FOREIGN DATA WRAPPER validated;

-- FOREIGN DATA WRAPPER with_both; owner: postgres
CREATE FOREIGN DATA WRAPPER with_both HANDLER code.handler VALIDATOR code.validator;
-- drop: DROP FOREIGN DATA WRAPPER with_both;

-- SERVER through_both; owner: postgres
CREATE SERVER through_both FOREIGN DATA WRAPPER with_both OPTIONS (
    host 'localhost'
);
-- drop: DROP SERVER through_both;
