-- One of each kind of object that cannot be dumped, things that need them, and things that do not.
CREATE SCHEMA u;
SET search_path = u;
CREATE EXTENSION hstore SCHEMA public;

CREATE TABLE kept (id integer PRIMARY KEY, value text);
INSERT INTO kept VALUES (1, 'a'), (2, 'b');
CREATE VIEW kept_view AS SELECT value FROM kept;
CREATE FUNCTION kept_function(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';

CREATE TABLE partitioned (id serial, k integer GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE a_partition PARTITION OF partitioned FOR VALUES FROM (1) TO (10);
INSERT INTO partitioned DEFAULT VALUES;
CREATE TABLE referring (id integer REFERENCES partitioned);
INSERT INTO referring VALUES (1);

CREATE TABLE parent (a integer CHECK (a > 0));
CREATE TABLE child (b integer) INHERITS (parent);
CREATE TYPE row_type AS (a integer, b text);
CREATE TABLE typed OF row_type;

CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE VIEW of_aggregate AS SELECT total(id) AS t FROM kept;
CREATE VIEW above_of_aggregate AS SELECT t FROM of_aggregate;
COMMENT ON VIEW above_of_aggregate IS 'goes with it';
CREATE MATERIALIZED VIEW matview AS SELECT t FROM above_of_aggregate;
CREATE INDEX of_matview ON matview (t);
CREATE TABLE with_rule (a integer);
CREATE RULE a_rule AS ON INSERT TO with_rule DO ALSO SELECT t FROM of_aggregate;
INSERT INTO with_rule VALUES (1);
CREATE TABLE with_policy (a integer);
CREATE POLICY a_policy ON with_policy USING (a IN (SELECT t FROM matview));
INSERT INTO with_policy VALUES (1);
CREATE FUNCTION compare(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = compare, COMMUTATOR = ===);
CREATE TABLE by_operator (a integer, CHECK (a === 1));
INSERT INTO by_operator VALUES (1);
CREATE OPERATOR FAMILY family USING btree;
CREATE OPERATOR CLASS class FOR TYPE integer USING btree FAMILY family AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
CREATE INDEX by_class ON kept (id class);
CREATE FUNCTION by_operator(integer) RETURNS boolean IMMUTABLE RETURN $1 === 1;
CREATE TABLE defaulted (a boolean DEFAULT by_operator(1), b integer);
INSERT INTO defaulted VALUES (DEFAULT, 2);
CREATE TABLE generated (a integer, b boolean GENERATED ALWAYS AS (by_operator(a)) STORED);
CREATE VIEW of_generated AS SELECT b FROM generated;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER noted BEFORE INSERT ON kept FOR EACH ROW WHEN (by_operator(NEW.id)) EXECUTE FUNCTION note();
CREATE AGGREGATE smallest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = ===);
CREATE VIEW of_aggregate AS SELECT smallest(id) AS s FROM kept;
CREATE TYPE by_class AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = class);
CREATE DOMAIN of_range AS by_class;
CREATE TABLE ranges (a by_class_multirange[], b integer);

CREATE EXTENSION postgres_fdw SCHEMA public;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw;
CREATE FOREIGN TABLE inheriting_foreign () INHERITS (parent) SERVER elsewhere;

CREATE TEXT SEARCH PARSER parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY dictionary (TEMPLATE = template);
CREATE TEXT SEARCH CONFIGURATION configuration (PARSER = parser);
CREATE INDEX by_configuration ON kept USING gin (to_tsvector('u.configuration'::regconfig, value));
CREATE STATISTICS statistics ON id, value FROM kept;
CREATE ACCESS METHOD gist_too TYPE INDEX HANDLER gisthandler;
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE on_heap_too (a integer) USING heap_too;
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION watch();
ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT SELECT ON TABLES TO PUBLIC;
SELECT lo_create(4711);

GRANT EXECUTE ON FUNCTION public.hstore(text, text) TO pgops_sample_reader;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO pgops_sample_reader;
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;
GRANT SELECT ON pg_catalog.pg_authid TO pgops_sample_reader;
GRANT SELECT (rolname) ON pg_catalog.pg_authid TO pgops_sample_granter;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT CREATE ON SCHEMA pg_catalog TO pgops_sample_reader;
REVOKE USAGE ON TYPE public.hstore FROM PUBLIC;
