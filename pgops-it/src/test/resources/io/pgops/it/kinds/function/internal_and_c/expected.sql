-- FUNCTION c_one(internal); owner: postgres
CREATE FUNCTION internal_and_c.c_one(internal) RETURNS internal
    LANGUAGE c STRICT
    AS '$libdir/plpgsql', 'plpgsql_call_handler';
-- drop: DROP FUNCTION internal_and_c.c_one(internal);

-- FUNCTION internal_one(text); owner: postgres
CREATE FUNCTION internal_and_c.internal_one(text) RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textlen$$;
-- drop: DROP FUNCTION internal_and_c.internal_one(text);
