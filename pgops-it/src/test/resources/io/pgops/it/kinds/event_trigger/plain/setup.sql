-- alone
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION watch();
