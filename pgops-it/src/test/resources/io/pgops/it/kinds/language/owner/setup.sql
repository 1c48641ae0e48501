-- alone
CREATE TRUSTED LANGUAGE talk HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
ALTER LANGUAGE talk OWNER TO pgops_sample_owner;
CREATE LANGUAGE small HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
ALTER LANGUAGE small OWNER TO pgops_sample_owner;
