-- Every attribute of owners, privileges and database properties.
SET search_path = attributes;

ALTER TABLE storage_parameters OWNER TO pgops_sample_owner;
ALTER TABLE identity_by_default OWNER TO pgops_sample_owner;
ALTER TABLE serials OWNER TO pgops_sample_owner;
ALTER TABLE hen OWNER TO "pgops_sample ""odd"" role='s; -- \name";
ALTER TYPE composite OWNER TO pgops_sample_owner;
ALTER TYPE "Enum ""odd""" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
ALTER SCHEMA "1st = 100%" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
ALTER PROCEDURE "Odd ""procedure"""(integer, text, text, integer[]) OWNER TO "pgops_sample ""odd"" role='s; -- \name";

-- schemas: a chain of grant options, PUBLIC, and public itself
GRANT USAGE ON SCHEMA attributes TO PUBLIC;
GRANT CREATE, USAGE ON SCHEMA attributes TO pgops_sample_granter WITH GRANT OPTION;
GRANT USAGE ON SCHEMA attributes TO pgops_sample_owner;
SET ROLE pgops_sample_granter;
GRANT USAGE ON SCHEMA attributes TO pgops_sample_reader;
GRANT CREATE ON SCHEMA attributes TO "pgops_sample ""odd"" role='s; -- \name" WITH GRANT OPTION;
RESET ROLE;
SET ROLE "pgops_sample ""odd"" role='s; -- \name";
GRANT CREATE ON SCHEMA attributes TO pgops_sample_reader;
RESET ROLE;
GRANT USAGE ON SCHEMA public TO pgops_sample_reader;
REVOKE ALL ON SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" FROM pgops_sample_owner;

-- tables, with and without grant option, by the owner and by others, columns
GRANT SELECT, INSERT ON every_column TO pgops_sample_reader;
GRANT ALL ON every_column TO pgops_sample_granter WITH GRANT OPTION;
GRANT SELECT ON every_column TO PUBLIC;
SET ROLE pgops_sample_granter;
GRANT UPDATE, DELETE ON every_column TO "pgops_sample ""odd"" role='s; -- \name";
GRANT SELECT ON every_column TO pgops_sample_reader WITH GRANT OPTION;
GRANT UPDATE (plain, "select") ON every_column TO pgops_sample_owner;
RESET ROLE;
GRANT UPDATE (serial_column) ON every_column TO pgops_sample_owner WITH GRANT OPTION;
SET ROLE pgops_sample_owner;
GRANT UPDATE (serial_column) ON every_column TO pgops_sample_reader;
RESET ROLE;
GRANT SELECT ("Odd ""column""; -- it's
\here", "1st"), INSERT ("1st"), UPDATE ("1st"), REFERENCES ("1st") ON every_column TO pgops_sample_owner;
GRANT SELECT (id), UPDATE (id) ON indexed TO PUBLIC, pgops_sample_reader;
GRANT ALL ON "Odd ""table""; -- it's
on two lines \ $$" TO PUBLIC;
REVOKE TRUNCATE, TRIGGER ON "Odd ""table""; -- it's
on two lines \ $$" FROM PUBLIC;
REVOKE ALL ON unlogged FROM CURRENT_USER;
REVOKE DELETE ON keys FROM CURRENT_USER;
REVOKE ALL ON storage_parameters FROM pgops_sample_owner;
GRANT SELECT ON storage_parameters TO pgops_sample_reader;
GRANT SELECT ON plain_view, "select"."user" TO pgops_sample_reader;
GRANT TRIGGER, REFERENCES, TRUNCATE ON hen TO pgops_sample_reader WITH GRANT OPTION;

-- sequences
GRANT USAGE ON SEQUENCE plain_sequence TO PUBLIC;
GRANT ALL ON SEQUENCE "Odd ""sequence""; it's
\here" TO pgops_sample_reader WITH GRANT OPTION;
GRANT SELECT, UPDATE ON SEQUENCE identity_by_default_id_seq, serials_small_seq TO pgops_sample_reader;
REVOKE USAGE ON SEQUENCE small_sequence FROM CURRENT_USER;

-- functions and procedures: PUBLIC has EXECUTE unless it is revoked
REVOKE EXECUTE ON FUNCTION plain_sql(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plain_sql(integer, integer) TO pgops_sample_granter WITH GRANT OPTION;
SET ROLE pgops_sample_granter;
GRANT EXECUTE ON FUNCTION plain_sql(integer, integer) TO pgops_sample_reader;
RESET ROLE;
GRANT EXECUTE ON FUNCTION "Odd ""function""; -- it's
on two lines"(integer, text) TO pgops_sample_reader;
REVOKE ALL ON FUNCTION overloaded(integer, text) FROM PUBLIC, CURRENT_USER;
REVOKE ALL ON PROCEDURE "Odd ""procedure"""(integer, text, text, integer[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION outs(integer, text), variadic_sum(text, numeric[]) TO pgops_sample_reader;

-- types and domains: PUBLIC has USAGE unless it is revoked
REVOKE USAGE ON TYPE "Enum ""odd""" FROM PUBLIC;
GRANT USAGE ON TYPE "Enum ""odd""" TO pgops_sample_reader WITH GRANT OPTION;
REVOKE ALL ON TYPE composite FROM PUBLIC;
GRANT USAGE ON DOMAIN positive TO pgops_sample_reader;
REVOKE USAGE ON DOMAIN german FROM PUBLIC, CURRENT_USER;

DO $database$
DECLARE
  name text := quote_ident(current_database());
BEGIN
  EXECUTE format('COMMENT ON DATABASE %s IS %L', name, E'it''s a "sample"; -- \\ $$\nof attributes');
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %s FROM PUBLIC', name);
  EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %s TO pgops_sample_granter WITH GRANT OPTION', name);
  EXECUTE format('SET ROLE pgops_sample_granter; GRANT CREATE ON DATABASE %s TO pgops_sample_reader; RESET ROLE', name);
  EXECUTE format('ALTER DATABASE %s CONNECTION LIMIT 150', name);
  EXECUTE format('ALTER DATABASE %s SET search_path TO "$user", "Ext Schema", "it''s ""odd"""', name);
  EXECUTE format('ALTER DATABASE %s SET work_mem TO ''7MB''', name);
  -- settings that change how values are written: a dump must not be moved by them
  EXECUTE format('ALTER DATABASE %s SET DateStyle TO ''SQL, DMY''', name);
  EXECUTE format('ALTER DATABASE %s SET IntervalStyle TO ''sql_standard''', name);
  EXECUTE format('ALTER DATABASE %s SET bytea_output TO ''escape''', name);
  EXECUTE format('ALTER DATABASE %s SET extra_float_digits TO -15', name);
  EXECUTE format('ALTER DATABASE %s SET TimeZone TO ''Asia/Kathmandu''', name);
  EXECUTE format('ALTER DATABASE %s SET quote_all_identifiers TO on', name);
  EXECUTE format('ALTER ROLE pgops_sample_reader IN DATABASE %s SET statement_timeout TO ''30s''', name);
END
$database$;
