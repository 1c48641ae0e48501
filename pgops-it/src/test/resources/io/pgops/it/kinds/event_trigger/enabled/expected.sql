-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FUNCTION watch(); owner: postgres
CREATE FUNCTION public.watch() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION public.watch();

-- EVENT TRIGGER always; owner: postgres
CREATE EVENT TRIGGER always ON ddl_command_end
    EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER always ENABLE ALWAYS;
-- drop: DROP EVENT TRIGGER always;

-- EVENT TRIGGER disabled; owner: postgres
CREATE EVENT TRIGGER disabled ON ddl_command_end
    EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER disabled DISABLE;
-- drop: DROP EVENT TRIGGER disabled;

-- EVENT TRIGGER on_replica; owner: postgres
CREATE EVENT TRIGGER on_replica ON ddl_command_end
    EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER on_replica ENABLE REPLICA;
-- drop: DROP EVENT TRIGGER on_replica;

-- EVENT TRIGGER usual; owner: postgres
CREATE EVENT TRIGGER usual ON ddl_command_end
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER usual;
