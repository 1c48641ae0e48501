-- Every attribute of indexes, views, functions, procedures and triggers.
SET search_path = attributes;

CREATE TABLE indexed (id integer, name text, other text COLLATE "C", tags text[], data jsonb, at timestamptz, spot point, range int4range, words tsvector, number numeric, addr inet);
INSERT INTO indexed SELECT i, 'name ' || i, 'other', ARRAY['a', i::text], jsonb_build_object('i', i), '2025-01-01'::timestamptz + i * interval '1 min',
    point(i, -i), int4range(i, i + 5), to_tsvector('simple', 'word ' || i), i / 7.0, '10.0.0.0'::inet + i FROM generate_series(1, 500) AS i;
CREATE INDEX btree_plain ON indexed (id);
CREATE INDEX btree_orders ON indexed (id DESC, name NULLS FIRST, other DESC NULLS LAST);
CREATE INDEX btree_collated ON indexed (name COLLATE "C" text_pattern_ops DESC, other COLLATE "de-x-icu");
CREATE INDEX btree_parameters ON indexed (id) WITH (fillfactor = 60, deduplicate_items = off);
CREATE UNIQUE INDEX btree_unique ON indexed (id) INCLUDE (name, at);
CREATE INDEX "Odd ""index""; -- it's
on two lines" ON indexed (name);
CREATE INDEX expressions ON indexed (lower(name), (id + 1) DESC, ((data ->> 'i')::integer));
ALTER INDEX expressions ALTER COLUMN 1 SET STATISTICS 400;
ALTER INDEX expressions ALTER COLUMN 3 SET STATISTICS 5;
CREATE UNIQUE INDEX partial ON indexed (name) WHERE id > 10 AND other IS NOT NULL AND name <> 'it''s; --';
CREATE INDEX gin_array ON indexed USING gin (tags) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX gin_json ON indexed USING gin (data jsonb_path_ops, words);
CREATE INDEX gin_trigrams ON indexed USING gin (name "Ext Schema".gin_trgm_ops);
CREATE INDEX gist_trigrams ON indexed USING gist (name "Ext Schema".gist_trgm_ops (siglen = 32), range) WITH (buffering = on, fillfactor = 75);
CREATE INDEX gist_words ON indexed USING gist (words tsvector_ops (siglen = 100)) INCLUDE (id);
CREATE INDEX brin_default ON indexed USING brin (at, id) WITH (pages_per_range = 8, autosummarize = on);
CREATE INDEX brin_bloom ON indexed USING brin (id int4_bloom_ops (n_distinct_per_range = 500, false_positive_rate = 0.02), number numeric_minmax_multi_ops (values_per_range = 16));
CREATE INDEX hash_index ON indexed USING hash (name) WITH (fillfactor = 65);
CREATE INDEX spgist_point ON indexed USING spgist (spot kd_point_ops);
CREATE INDEX spgist_text ON indexed USING spgist (name text_ops) INCLUDE (id) WHERE id < 100;
COMMENT ON INDEX "Odd ""index""; -- it's
on two lines" IS 'an index''s comment';
COMMENT ON INDEX partial IS 'another';

CREATE FUNCTION plain_sql(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2';
CREATE FUNCTION "Odd ""function""; -- it's
on two lines"("a ""b""" integer, "it's" text DEFAULT 'it''s; $$ \') RETURNS text LANGUAGE sql AS $odd$ SELECT "it's" || $$; -- $$ || $_$x$_$ $odd$;
COMMENT ON FUNCTION "Odd ""function""; -- it's
on two lines"(integer, text) IS 'a function''s comment';
CREATE FUNCTION atomic(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
      SELECT a + b;
      SELECT CASE WHEN a > b THEN a ELSE b END;
    END;
CREATE FUNCTION atomic_table() RETURNS TABLE(id integer, "Odd ""name""" text) LANGUAGE sql STABLE
    BEGIN ATOMIC
      SELECT i.id, i.name || '; -- $$' FROM indexed i WHERE i.name <> 'it''s';
    END;
CREATE FUNCTION expression_body(a text) RETURNS text LANGUAGE sql IMMUTABLE STRICT RETURN upper(a) || ';';
CREATE FUNCTION every_option(a integer) RETURNS SETOF integer LANGUAGE plpgsql
    IMMUTABLE STRICT LEAKPROOF SECURITY DEFINER PARALLEL RESTRICTED COST 12.5 ROWS 7
    SET search_path TO "Odd ""schema""; -- it's
on two lines \ $$", attributes, pg_temp
    SET work_mem TO '5MB'
    SET "my.custom" TO 'it''s; "so"'
    SET extra_float_digits TO 0
    SET datestyle TO 'ISO, DMY'
    AS $function$BEGIN RETURN NEXT a; RETURN; END$function$;
CREATE FUNCTION stable_one() RETURNS text LANGUAGE sql STABLE COST 1 SET search_path TO '' AS $$SELECT 'x'::text$$;
CREATE FUNCTION returns_nothing() RETURNS void LANGUAGE sql CALLED ON NULL INPUT VOLATILE PARALLEL UNSAFE AS '';
CREATE FUNCTION inlined_rows(integer) RETURNS SETOF text LANGUAGE sql ROWS 1000 AS $$SELECT 'a'::text$$;
CREATE FUNCTION outs(IN a integer, OUT b integer, INOUT c text, OUT "order" date) LANGUAGE plpgsql AS $$BEGIN b := a; "order" := now(); END$$;
CREATE FUNCTION returns_record(OUT a integer, OUT b text) RETURNS SETOF record LANGUAGE sql AS $$VALUES (1, 'x')$$;
CREATE FUNCTION unnamed_record() RETURNS record LANGUAGE sql AS $$SELECT 1, 'x'::text$$;
CREATE FUNCTION variadic_sum(label text, VARIADIC numbers numeric[] DEFAULT '{}') RETURNS numeric LANGUAGE sql AS $$SELECT sum(n) FROM unnest(numbers) AS n$$;
CREATE FUNCTION defaults(a integer DEFAULT 1, b text DEFAULT NULL, c timestamptz DEFAULT CURRENT_TIMESTAMP, d "Enum ""odd""" DEFAULT 'new
line', e integer[] DEFAULT ARRAY[1, 2]) RETURNS text LANGUAGE sql AS $$SELECT b$$;
CREATE FUNCTION polymorphic(anyelement, anyarray) RETURNS anyelement LANGUAGE sql AS $$SELECT $1$$;
CREATE FUNCTION compatible(anycompatible, anycompatiblearray, anycompatiblerange) RETURNS anycompatible LANGUAGE sql AS $$SELECT $1$$;
CREATE FUNCTION of_types(composite, "Nested Composite"[], positive, "select"."from") RETURNS SETOF composite LANGUAGE sql AS $$SELECT $1$$;
CREATE FUNCTION of_table(every_column) RETURNS SETOF every_column LANGUAGE sql AS $$SELECT $1$$;
CREATE FUNCTION overloaded() RETURNS integer LANGUAGE sql AS $$SELECT 0$$;
CREATE FUNCTION overloaded(integer) RETURNS integer LANGUAGE sql AS $$SELECT 1$$;
CREATE FUNCTION overloaded(text) RETURNS integer LANGUAGE sql AS $$SELECT 2$$;
CREATE FUNCTION overloaded(integer, text) RETURNS integer LANGUAGE sql AS $$SELECT 3$$;
COMMENT ON FUNCTION overloaded(text) IS 'of one of them';
CREATE FUNCTION dollars() RETURNS text LANGUAGE sql AS 'SELECT $$a$$::text || $_$b$_$ || $__$c$__$ || $function$d$function$ /* ends with $ */ --$';
CREATE FUNCTION line_ends() RETURNS integer LANGUAGE plpgsql AS E'\r\nBEGIN\r\n\tRETURN 1; -- \\\\ é\r\nEND\r\n';
CREATE FUNCTION bad_body() RETURNS integer LANGUAGE plpgsql AS $$BEGIN RETURN no_such_function(no_such_column) FROM no_such_table; END$$;
CREATE FUNCTION internal_one(text) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'textlen';
CREATE FUNCTION "1st = 100%"."UPPER"("Lower" "1st = 100%"."$1") RETURNS "1st = 100%"."1 %s = '" LANGUAGE sql AS $$SELECT NULL::"1st = 100%"."1 %s = '"$$;
ALTER FUNCTION stable_one() OWNER TO pgops_sample_owner;

CREATE PROCEDURE plain_procedure(a integer) LANGUAGE plpgsql AS $$BEGIN COMMIT; END$$;
CREATE PROCEDURE "Odd ""procedure"""(INOUT a integer, OUT b text, IN c text DEFAULT 'x', VARIADIC d integer[] DEFAULT '{}')
    LANGUAGE plpgsql SECURITY DEFINER SET search_path TO attributes, public AS $$BEGIN b := c; END$$;
CREATE PROCEDURE atomic_procedure(a integer)
    BEGIN ATOMIC
      INSERT INTO no_columns DEFAULT VALUES;
      DELETE FROM orphans WHERE id = a;
    END;
COMMENT ON PROCEDURE plain_procedure(integer) IS 'a procedure''s comment';
COMMENT ON PROCEDURE "Odd ""procedure"""(integer, text, text, integer[]) IS 'of one with output';
ALTER PROCEDURE plain_procedure(integer) OWNER TO pgops_sample_owner;

CREATE TABLE checked_by_function (id integer DEFAULT atomic(1), name text, CHECK (plain_sql(id, 1) > 0));
CREATE INDEX by_function ON checked_by_function (atomic(id), expression_body(name));
INSERT INTO checked_by_function VALUES (1, 'a'), (DEFAULT, 'b');

CREATE VIEW plain_view AS SELECT id, name FROM indexed;
CREATE VIEW "Odd ""view""; -- it's
on two lines" AS SELECT 1 AS "a ""b""", 'it''s; \ $$'::text AS "select", NULL::"Enum ""odd""" AS "é
x";
CREATE VIEW view_of_views ("renamed", "Order") AS SELECT v.id, o."select" FROM plain_view v CROSS JOIN "Odd ""view""; -- it's
on two lines" o;
CREATE VIEW barrier WITH (security_barrier) AS SELECT id FROM indexed WHERE id > 5;
CREATE VIEW not_a_barrier WITH (security_barrier = false) AS SELECT id FROM indexed;
CREATE VIEW checked_locally WITH (security_barrier = true) AS SELECT id, name FROM indexed WHERE id < 100 WITH LOCAL CHECK OPTION;
CREATE VIEW checked_cascaded AS SELECT id, name FROM checked_locally WHERE id > 1 WITH CASCADED CHECK OPTION;
CREATE VIEW with_defaults AS SELECT id, name, other FROM indexed;
ALTER VIEW with_defaults ALTER COLUMN name SET DEFAULT 'it''s a view''s default', ALTER COLUMN id SET DEFAULT nextval('attributes.small_sequence');
CREATE VIEW grouped_by_key AS SELECT k.b, k.a, k.c, k.d, count(*) AS n FROM keys k GROUP BY k.b, k.a;
CREATE VIEW above_grouped AS SELECT sum(n) AS n FROM grouped_by_key;
CREATE RECURSIVE VIEW numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 10;
CREATE VIEW all_sorts AS
  WITH inner_one AS MATERIALIZED (SELECT id, rank() OVER (PARTITION BY name ORDER BY id DESC ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS r FROM indexed TABLESAMPLE system (50) REPEATABLE (1))
  SELECT DISTINCT ON (i.id) i.id, i.r, x.name COLLATE "C" AS name, ROW(1, 'a', NULL, NULL, NULL, 1)::composite IS NULL AS "row", ARRAY(SELECT 1) AS ints
  FROM inner_one i LEFT JOIN LATERAL (SELECT name FROM indexed d WHERE d.id = i.id LIMIT 1) x ON true
  WHERE i.id = ANY (ARRAY[1, 2]) AND EXISTS (SELECT FROM keys) ORDER BY i.id, i.r DESC NULLS LAST OFFSET 0 LIMIT 10;
CREATE VIEW joined_using AS SELECT * FROM hen JOIN egg USING (id) AS both_ids;
CREATE VIEW with_functions AS SELECT a.id, "Odd ""function""; -- it's
on two lines"(a.id) AS text, o.* FROM atomic_table() a, ROWS FROM (inlined_rows(1), generate_series(1, 2)) WITH ORDINALITY AS o;
CREATE VIEW no_view_columns AS SELECT;
CREATE VIEW "select"."user" AS SELECT "from", "where" FROM "select"."table";
COMMENT ON VIEW plain_view IS 'a view''s comment';
COMMENT ON COLUMN plain_view.name IS 'a view''s column''s comment';
COMMENT ON VIEW "Odd ""view""; -- it's
on two lines" IS 'hostile';
ALTER VIEW barrier OWNER TO pgops_sample_owner;

CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN COALESCE(NEW, OLD); END$$;
CREATE TABLE watched (id integer PRIMARY KEY, name text, "Odd ""column""" text);
INSERT INTO watched VALUES (1, 'a', 'b');
CREATE TRIGGER before_row BEFORE INSERT OR UPDATE OR DELETE ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER after_row AFTER INSERT ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER before_statement BEFORE TRUNCATE ON watched FOR EACH STATEMENT EXECUTE FUNCTION note();
CREATE TRIGGER after_statement AFTER UPDATE OR DELETE ON watched EXECUTE FUNCTION note('an argument', 'it''s; \ "another"', '', '1');
CREATE TRIGGER of_columns BEFORE UPDATE OF name, "Odd ""column""" ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER conditional BEFORE UPDATE ON watched FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name AND NEW."Odd ""column""" <> 'it''s; --') EXECUTE FUNCTION note();
CREATE TRIGGER with_tables AFTER UPDATE ON watched REFERENCING OLD TABLE AS "old ""rows""" NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note();
CREATE TRIGGER with_new_table AFTER INSERT ON watched REFERENCING NEW TABLE AS new_rows FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER "Odd ""trigger""; -- it's
on two lines" BEFORE INSERT ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE CONSTRAINT TRIGGER constraint_plain AFTER INSERT ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE CONSTRAINT TRIGGER constraint_deferrable AFTER UPDATE ON watched DEFERRABLE FOR EACH ROW EXECUTE FUNCTION note();
CREATE CONSTRAINT TRIGGER constraint_deferred AFTER INSERT OR UPDATE OF name ON watched FROM keys DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.id > 5) EXECUTE FUNCTION note('x');
CREATE TRIGGER disabled AFTER INSERT ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER on_replica AFTER INSERT ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER on_always AFTER INSERT ON watched FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER "disabled ""odd""" AFTER INSERT ON "select"."table" FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER instead INSTEAD OF INSERT OR UPDATE OR DELETE ON plain_view FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER on_view_statement AFTER INSERT ON checked_locally FOR EACH STATEMENT EXECUTE FUNCTION note();
CREATE TRIGGER stock BEFORE UPDATE ON watched FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TABLE watched DISABLE TRIGGER disabled;
ALTER TABLE watched ENABLE REPLICA TRIGGER on_replica;
ALTER TABLE watched ENABLE ALWAYS TRIGGER on_always;
ALTER TABLE "select"."table" DISABLE TRIGGER "disabled ""odd""";
COMMENT ON TRIGGER before_row ON watched IS 'a trigger''s comment';
COMMENT ON TRIGGER "Odd ""trigger""; -- it's
on two lines" ON watched IS 'hostile';
COMMENT ON TRIGGER constraint_deferred ON watched IS 'of a constraint trigger';
