-- Every attribute of operators, their classes and families, access methods, text search, statistics and event triggers.
SET search_path = attributes;

CREATE FUNCTION same_or_fewer(integer, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 <= $2';
CREATE FUNCTION same_or_more(bigint, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 >= $2';
CREATE FUNCTION inverse(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT - $1';
-- the commutator is an operator, the negator has only been announced
CREATE OPERATOR <=~ (LEFTARG = integer, RIGHTARG = bigint, FUNCTION = same_or_fewer, COMMUTATOR = ~=>, NEGATOR = !<=~, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR ~=> (LEFTARG = bigint, RIGHTARG = integer, FUNCTION = same_or_more, COMMUTATOR = <=~);
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq, COMMUTATOR = ===, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR <=~ (RIGHTARG = integer, FUNCTION = inverse);
COMMENT ON OPERATOR <=~ (NONE, integer) IS 'a comment; on an operator';
ALTER OPERATOR === (integer, integer) OWNER TO "pgops_sample ""odd"" role='s; -- \name";

CREATE OPERATOR FAMILY "Odd ""family""; -- it's" USING btree;
CREATE OPERATOR CLASS "Odd ""class""; -- it's" FOR TYPE integer USING btree FAMILY "Odd ""family""; -- it's" AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 ===, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
ALTER OPERATOR FAMILY "Odd ""family""; -- it's" USING btree ADD OPERATOR 2 <=~ (integer, bigint), FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);
COMMENT ON OPERATOR FAMILY "Odd ""family""; -- it's" USING btree IS 'a family''s comment';
ALTER OPERATOR FAMILY "Odd ""family""; -- it's" USING btree OWNER TO pgops_sample_owner;
COMMENT ON OPERATOR CLASS "Odd ""class""; -- it's" USING btree IS 'a class''s comment';
ALTER OPERATOR CLASS "Odd ""class""; -- it's" USING btree OWNER TO pgops_sample_owner;
CREATE OPERATOR CLASS nothing FOR TYPE bigint USING btree FAMILY "Odd ""family""; -- it's" AS STORAGE bigint;
CREATE OPERATOR CLASS points FOR TYPE point USING gist AS OPERATOR 11 >^, OPERATOR 15 <-> FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 gist_point_consistent(internal, point, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal), FUNCTION 3 (point, box) gist_point_compress(internal),
  FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal),
  FUNCTION 8 gist_point_distance(internal, point, smallint, oid, internal), STORAGE box;

CREATE ACCESS METHOD "Odd ""method""; -- it's" TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD "Odd ""method""; -- it's" IS 'a method''s comment';
CREATE ACCESS METHOD gist_too TYPE INDEX HANDLER gisthandler;
CREATE OPERATOR CLASS of_gist_too DEFAULT FOR TYPE box USING gist_too AS OPERATOR 3 &&, FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal);

CREATE TEXT SEARCH PARSER parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, HEADLINE = prsd_headline, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH PARSER parser IS 'a parser''s comment';
CREATE TEXT SEARCH TEMPLATE "Odd ""template""; -- it's" (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE "Odd ""template""; -- it's" IS 'a template''s comment';
CREATE TEXT SEARCH DICTIONARY "Odd ""dictionary""; -- it's" (TEMPLATE = "Odd ""template""; -- it's", accept = false);
COMMENT ON TEXT SEARCH DICTIONARY "Odd ""dictionary""; -- it's" IS 'a dictionary''s comment';
ALTER TEXT SEARCH DICTIONARY "Odd ""dictionary""; -- it's" OWNER TO pgops_sample_owner;
CREATE TEXT SEARCH CONFIGURATION words (PARSER = parser);
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR word, "float" WITH "Odd ""dictionary""; -- it's", pg_catalog.simple;
COMMENT ON TEXT SEARCH CONFIGURATION words IS 'a configuration''s comment';
ALTER TEXT SEARCH CONFIGURATION words OWNER TO pgops_sample_owner;

CREATE TABLE counted (id integer CHECK (id === id), name text, words tsvector GENERATED ALWAYS AS (to_tsvector('attributes.words'::regconfig, name)) STORED) USING "Odd ""method""; -- it's";
INSERT INTO counted SELECT i, 'Ärger ' || i FROM generate_series(1, 50) AS i;
CREATE INDEX by_class ON counted (id "Odd ""class""; -- it's");
CREATE INDEX by_method ON counted USING gist_too (box(point(id, id)));
CREATE STATISTICS "Odd ""statistics""; -- it's" (ndistinct, mcv) ON id, lower(name) FROM counted;
ALTER STATISTICS "Odd ""statistics""; -- it's" SET STATISTICS 300;
COMMENT ON STATISTICS "Odd ""statistics""; -- it's" IS 'a statistics object''s comment';
ALTER STATISTICS "Odd ""statistics""; -- it's" OWNER TO pgops_sample_owner;

CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER "Odd ""event trigger""; -- it's" ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'CREATE VIEW') EXECUTE FUNCTION watch();
COMMENT ON EVENT TRIGGER "Odd ""event trigger""; -- it's" IS 'an event trigger''s comment';
CREATE EVENT TRIGGER disabled_watcher ON sql_drop EXECUTE FUNCTION watch();
ALTER EVENT TRIGGER disabled_watcher DISABLE;
CREATE EVENT TRIGGER watcher_on_replicas ON ddl_command_start EXECUTE FUNCTION watch();
ALTER EVENT TRIGGER watcher_on_replicas ENABLE REPLICA;
