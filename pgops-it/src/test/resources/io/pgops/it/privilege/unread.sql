CREATE TABLE public.mine (a integer);
INSERT INTO public.mine VALUES (1);
GRANT SELECT ON public.mine TO PUBLIC;
CREATE TABLE public.hidden (a integer);
CREATE SEQUENCE public.counter;
CREATE SCHEMA closed;
CREATE TABLE closed.inside (a integer);
CREATE TABLE public.guarded (who text);
INSERT INTO public.guarded VALUES ('me'), ('you');
GRANT SELECT ON public.guarded TO PUBLIC;
CREATE POLICY own ON public.guarded USING (who = CURRENT_USER);
ALTER TABLE public.guarded ENABLE ROW LEVEL SECURITY;
SELECT lo_from_bytea(4712, 'large');

CREATE FUNCTION public.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION public.watch();
CREATE PUBLICATION everything FOR ALL TABLES;
CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;
CREATE USER MAPPING FOR {stranger} SERVER elsewhere OPTIONS (password 'secret');
CREATE SUBSCRIPTION {subscription} CONNECTION 'host=nowhere.invalid password=secret' PUBLICATION p
  WITH (connect = false, slot_name = NONE);
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
CREATE EXTENSION hstore SCHEMA public;
ALTER DEFAULT PRIVILEGES FOR ROLE {stranger} GRANT SELECT ON TABLES TO PUBLIC;
COMMENT ON DATABASE {database} IS 'shop';
ALTER DATABASE {database} SET work_mem = '5MB';
ALTER ROLE {stranger} IN DATABASE {database} SET work_mem = '6MB';
