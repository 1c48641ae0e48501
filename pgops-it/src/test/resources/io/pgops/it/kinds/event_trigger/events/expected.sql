-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FUNCTION watch(); owner: postgres
CREATE FUNCTION public.watch() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION public.watch();

-- EVENT TRIGGER after_commands; owner: postgres
CREATE EVENT TRIGGER after_commands ON ddl_command_end
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER after_commands;

-- EVENT TRIGGER before_commands; owner: postgres
CREATE EVENT TRIGGER before_commands ON ddl_command_start
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER before_commands;

-- EVENT TRIGGER on_drops; owner: postgres
CREATE EVENT TRIGGER on_drops ON sql_drop
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER on_drops;

-- EVENT TRIGGER on_rewrites; owner: postgres
CREATE EVENT TRIGGER on_rewrites ON table_rewrite
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER on_rewrites;
