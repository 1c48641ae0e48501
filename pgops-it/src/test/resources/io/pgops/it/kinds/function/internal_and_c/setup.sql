CREATE FUNCTION internal_one(text) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'textlen';
CREATE FUNCTION c_one(internal) RETURNS internal LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_call_handler';
