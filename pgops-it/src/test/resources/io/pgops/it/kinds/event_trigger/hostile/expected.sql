-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FUNCTION Odd "function"; -- it's
--   on two lines(); owner: postgres
CREATE FUNCTION public."Odd ""function""; -- it's
on two lines"() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION public."Odd ""function""; -- it's
on two lines"();

-- EVENT TRIGGER Odd "watcher"; -- it's
--   on two lines; owner: postgres
CREATE EVENT TRIGGER "Odd ""watcher""; -- it's
on two lines" ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE')
    EXECUTE FUNCTION public."Odd ""function""; -- it's
on two lines"();
ALTER EVENT TRIGGER "Odd ""watcher""; -- it's
on two lines" DISABLE;
-- drop: DROP EVENT TRIGGER "Odd ""watcher""; -- it's
on two lines";

-- COMMENT EVENT TRIGGER "Odd ""watcher""; -- it's
--   on two lines"; owner: postgres
COMMENT ON EVENT TRIGGER "Odd ""watcher""; -- it's
on two lines" IS 'hostile';

-- EVENT TRIGGER select; owner: postgres
CREATE EVENT TRIGGER "select" ON sql_drop
    EXECUTE FUNCTION public."Odd ""function""; -- it's
on two lines"();
-- drop: DROP EVENT TRIGGER "select";
