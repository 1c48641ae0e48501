-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- SCHEMA tools; owner: postgres
CREATE SCHEMA tools;
-- drop: DROP SCHEMA tools;

-- FUNCTION watch(); owner: postgres
CREATE FUNCTION tools.watch() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION tools.watch();

-- EVENT TRIGGER watcher; owner: postgres
CREATE EVENT TRIGGER watcher ON sql_drop
    EXECUTE FUNCTION tools.watch();
-- drop: DROP EVENT TRIGGER watcher;
