-- alone
CREATE TRUSTED LANGUAGE "Language ""odd""; -- it's
on two lines" HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE "Language ""odd""; -- it's
on two lines" IS 'hostile';
GRANT USAGE ON LANGUAGE "Language ""odd""; -- it's
on two lines" TO pgops_sample_reader;
CREATE FUNCTION in_odd() RETURNS integer LANGUAGE "Language ""odd""; -- it's
on two lines" AS 'BEGIN RETURN 1; END';
