-- alone
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION watch();
-- Only a superuser can own one.
DO $$BEGIN
  CREATE ROLE pgops_sample_superuser SUPERUSER;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END$$;
ALTER EVENT TRIGGER watcher OWNER TO pgops_sample_superuser;
