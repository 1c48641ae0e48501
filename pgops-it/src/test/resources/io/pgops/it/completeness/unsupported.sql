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
CREATE FUNCTION equals(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1::text = $2';
CREATE FUNCTION compare(integer, text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN $1::text = $2 THEN 0 ELSE 1 END';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = text, FUNCTION = equals);
ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD OPERATOR 3 === (integer, text), FUNCTION 1 (integer, text) compare(integer, text);
CREATE CAST (row_type AS text) WITH INOUT;
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
CREATE TABLE collated (a text COLLATE german);
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

CREATE TYPE floats AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = floats_multirange);
CREATE TABLE ranges (a floats, b integer);
CREATE TABLE multiranges (a floats_multirange[]);
CREATE DOMAIN of_range AS floats;
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, LIKE = integer);
CREATE TABLE of_base (a base, b base[]);
CREATE TYPE shell;

CREATE TRUSTED LANGUAGE talk HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION in_talk(integer) RETURNS integer LANGUAGE talk IMMUTABLE AS 'BEGIN RETURN $1; END';
CREATE TABLE defaulted (a integer DEFAULT in_talk(1), b integer);
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

CREATE TEXT SEARCH DICTIONARY dictionary (TEMPLATE = simple);
ALTER TEXT SEARCH CONFIGURATION pg_catalog.simple ALTER MAPPING FOR word, hword WITH dictionary, simple;
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
