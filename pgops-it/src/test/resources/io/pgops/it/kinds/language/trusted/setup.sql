-- alone
CREATE TRUSTED LANGUAGE talk HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION in_talk() RETURNS integer LANGUAGE talk AS 'BEGIN RETURN 1; END';
CREATE PROCEDURE in_talk_too() LANGUAGE talk AS 'BEGIN END';
