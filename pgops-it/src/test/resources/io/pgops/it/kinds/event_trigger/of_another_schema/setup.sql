-- alone
CREATE SCHEMA tools;
CREATE FUNCTION tools.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watcher ON sql_drop EXECUTE FUNCTION tools.watch();
