-- FUNCTION watch(); owner: postgres
CREATE FUNCTION public.watch() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION public.watch();

-- EVENT TRIGGER on_login; owner: postgres
CREATE EVENT TRIGGER on_login ON login
    EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER on_login ENABLE ALWAYS;
-- drop: DROP EVENT TRIGGER on_login;
