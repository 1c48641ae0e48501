-- alone
-- its functions belong to an extension of the user's
CREATE EXTENSION pltcl;
CREATE TRUSTED LANGUAGE talk HANDLER pltcl_call_handler;
CREATE FUNCTION in_talk() RETURNS integer LANGUAGE talk AS 'return 1';
