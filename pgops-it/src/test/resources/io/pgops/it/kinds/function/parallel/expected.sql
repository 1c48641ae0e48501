-- FUNCTION restricted(); owner: postgres
CREATE FUNCTION parallel.restricted() RETURNS integer
    LANGUAGE sql PARALLEL RESTRICTED
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION parallel.restricted();

-- FUNCTION safe(); owner: postgres
CREATE FUNCTION parallel.safe() RETURNS integer
    LANGUAGE sql PARALLEL SAFE
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION parallel.safe();

-- FUNCTION unsafe(); owner: postgres
CREATE FUNCTION parallel.unsafe() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION parallel.unsafe();
