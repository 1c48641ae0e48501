-- alone
CREATE FUNCTION z_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION z_inline(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION z_validator(oid) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE talk HANDLER z_handler INLINE z_inline VALIDATOR z_validator;
CREATE FUNCTION a_first() RETURNS integer LANGUAGE talk AS 'BEGIN RETURN 1; END';
