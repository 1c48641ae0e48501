-- alone
CREATE TRUSTED LANGUAGE talk HANDLER plpgsql_call_handler;
