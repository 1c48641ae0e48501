-- alone
CREATE TRUSTED LANGUAGE granted HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
GRANT USAGE ON LANGUAGE granted TO pgops_sample_reader WITH GRANT OPTION;
CREATE TRUSTED LANGUAGE closed HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
REVOKE ALL ON LANGUAGE closed FROM PUBLIC, CURRENT_USER;
