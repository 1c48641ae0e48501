-- alone
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER before_commands ON ddl_command_start EXECUTE FUNCTION watch();
CREATE EVENT TRIGGER after_commands ON ddl_command_end EXECUTE FUNCTION watch();
CREATE EVENT TRIGGER on_drops ON sql_drop EXECUTE FUNCTION watch();
CREATE EVENT TRIGGER on_rewrites ON table_rewrite EXECUTE FUNCTION watch();
