-- FUNCTION watch(); owner: postgres
CREATE FUNCTION public.watch() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION public.watch();

-- EVENT TRIGGER of_one; owner: postgres
CREATE EVENT TRIGGER of_one ON ddl_command_start
    WHEN TAG IN ('DROP TABLE')
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER of_one;

-- EVENT TRIGGER of_several; owner: postgres
CREATE EVENT TRIGGER of_several ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'ALTER FUNCTION', 'CREATE INDEX')
    EXECUTE FUNCTION public.watch();
-- drop: DROP EVENT TRIGGER of_several;
