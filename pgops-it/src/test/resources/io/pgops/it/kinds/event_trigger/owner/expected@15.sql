-- FUNCTION watch(); owner: postgres
CREATE FUNCTION public.watch() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION public.watch();

-- EVENT TRIGGER watcher; owner: pgops_sample_superuser
CREATE EVENT TRIGGER watcher ON ddl_command_end
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER watcher;
