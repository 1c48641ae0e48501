-- alone
CREATE FUNCTION "Odd ""function""; -- it's
on two lines"() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER "Odd ""watcher""; -- it's
on two lines" ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION "Odd ""function""; -- it's
on two lines"();
ALTER EVENT TRIGGER "Odd ""watcher""; -- it's
on two lines" DISABLE;
COMMENT ON EVENT TRIGGER "Odd ""watcher""; -- it's
on two lines" IS 'hostile';
CREATE EVENT TRIGGER "select" ON sql_drop EXECUTE FUNCTION "Odd ""function""; -- it's
on two lines"();
