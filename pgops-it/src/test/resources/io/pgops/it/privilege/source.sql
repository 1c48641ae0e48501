-- What APP owns: a role that the database owner and the administrator are members of.
CREATE SCHEMA shop AUTHORIZATION {app};
SET ROLE {app};
CREATE TYPE shop.state AS ENUM ('new', 'sold');
CREATE DOMAIN shop.name AS text CHECK (VALUE <> '');
CREATE TABLE shop.item (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, state shop.state, name shop.name);
INSERT INTO shop.item (state, name) VALUES ('new', 'one'), ('sold', 'two');
CREATE TABLE shop.part (id integer REFERENCES shop.item) PARTITION BY LIST (id);
CREATE TABLE shop.part_1 PARTITION OF shop.part FOR VALUES IN (1);
INSERT INTO shop.part VALUES (1);
CREATE FUNCTION shop.twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE INDEX ON shop.item (shop.twice(id)) WHERE id > 1;
CREATE VIEW shop.sold AS SELECT * FROM shop.item WHERE state = 'sold';
CREATE MATERIALIZED VIEW shop.counted AS SELECT count(*) FROM shop.item;
CREATE STATISTICS shop.both ON state, name FROM shop.item;
CREATE RULE quiet AS ON DELETE TO shop.item DO INSTEAD NOTHING;
COMMENT ON TABLE shop.item IS 'goods';
GRANT SELECT ON shop.item TO PUBLIC;
SELECT lo_from_bytea(4711, 'large');
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
CREATE TABLE shop.guarded (who text);
INSERT INTO shop.guarded VALUES ('me'), ('you');
CREATE POLICY own ON shop.guarded USING (who = CURRENT_USER);
ALTER TABLE shop.guarded ENABLE ROW LEVEL SECURITY;
ALTER TABLE shop.guarded FORCE ROW LEVEL SECURITY;
CREATE TABLE shop.granted (a integer);
GRANT USAGE ON SCHEMA shop TO {friend};
GRANT SELECT ON shop.granted TO {friend} WITH GRANT OPTION;
SET ROLE {friend};
GRANT SELECT ON shop.granted TO PUBLIC;
RESET ROLE;

-- in a schema where their owner may not create
CREATE TABLE public.plain (id integer PRIMARY KEY);
INSERT INTO public.plain VALUES (1);
CREATE SEQUENCE public.counter;
CREATE TYPE public.pair AS (a integer, b integer);
CREATE FUNCTION public.once() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER TABLE public.plain OWNER TO {app};
ALTER SEQUENCE public.counter OWNER TO {app};
ALTER TYPE public.pair OWNER TO {app};
ALTER FUNCTION public.once() OWNER TO {app};

CREATE EXTENSION hstore SCHEMA public;
COMMENT ON EXTENSION hstore IS 'pairs';

CREATE FUNCTION shop.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
ALTER FUNCTION shop.watch() OWNER TO {app};
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION shop.watch();
COMMENT ON EVENT TRIGGER watcher IS 'watches';

CREATE PUBLICATION several FOR TABLE shop.item;
ALTER PUBLICATION several OWNER TO {app};
CREATE PUBLICATION everything FOR ALL TABLES;
COMMENT ON PUBLICATION everything IS 'all';
CREATE SUBSCRIPTION {subscription} CONNECTION 'host=nowhere.invalid password=secret' PUBLICATION p
  WITH (connect = false, slot_name = NONE);

GRANT SELECT ON shop.item TO {stranger} WITH GRANT OPTION;
GRANT USAGE ON SCHEMA shop TO {stranger};
SET SESSION AUTHORIZATION {stranger};
GRANT SELECT ON shop.item TO {friend};
RESET SESSION AUTHORIZATION;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO {app};
ALTER DEFAULT PRIVILEGES FOR ROLE {stranger} GRANT SELECT ON TABLES TO PUBLIC;

COMMENT ON DATABASE {database} IS 'shop';
GRANT TEMP ON DATABASE {database} TO {app};
ALTER DATABASE {database} SET work_mem = '5MB';
ALTER DATABASE {database} SET log_min_messages = 'error';
ALTER ROLE {stranger} IN DATABASE {database} SET work_mem = '6MB';
