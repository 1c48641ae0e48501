-- alone
CREATE TRUSTED LANGUAGE talk HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
GRANT USAGE ON LANGUAGE talk TO pgops_sample_reader;
CREATE OR REPLACE LANGUAGE talk HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
