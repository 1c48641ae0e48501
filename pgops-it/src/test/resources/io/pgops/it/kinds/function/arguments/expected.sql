-- FUNCTION defaults(integer, text, timestamp with time zone, integer[]); owner: postgres
CREATE FUNCTION arguments.defaults(a integer DEFAULT 1, b text DEFAULT 'it''s; $$ \'::text, c timestamp with time zone DEFAULT CURRENT_TIMESTAMP, d integer[] DEFAULT ARRAY[1, 2]) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION arguments.defaults(a integer, b text, c timestamp with time zone, d integer[]);

-- FUNCTION modified(numeric, character varying); owner: postgres
CREATE FUNCTION arguments.modified(numeric, character varying) RETURNS timestamp without time zone
    LANGUAGE sql
    AS $$SELECT now()::timestamp$$;
-- drop: DROP FUNCTION arguments.modified(numeric, character varying);

-- FUNCTION named(integer, text); owner: postgres
CREATE FUNCTION arguments.named(a integer, "Odd ""argument""; -- it's" text) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION arguments.named(a integer, "Odd ""argument""; -- it's" text);

-- FUNCTION outs(integer, text); owner: postgres
CREATE FUNCTION arguments.outs(a integer, OUT b integer, INOUT c text, OUT "order" date) RETURNS record
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION arguments.outs(a integer, OUT b integer, INOUT c text, OUT "order" date);

-- FUNCTION polymorphic(anyelement, anyarray, anycompatible); owner: postgres
CREATE FUNCTION arguments.polymorphic(anyelement, anyarray, anycompatible) RETURNS anyelement
    LANGUAGE sql
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION arguments.polymorphic(anyelement, anyarray, anycompatible);

-- FUNCTION variadic_any("any"); owner: postgres
CREATE FUNCTION arguments.variadic_any(VARIADIC "any") RETURNS integer
    LANGUAGE internal IMMUTABLE
    AS $$pg_num_nulls$$;
-- drop: DROP FUNCTION arguments.variadic_any(VARIADIC "any");

-- FUNCTION variadic_sum(text, numeric[]); owner: postgres
CREATE FUNCTION arguments.variadic_sum(label text, VARIADIC numbers numeric[] DEFAULT '{}'::numeric[]) RETURNS numeric
    LANGUAGE sql
    AS $$SELECT sum(n) FROM unnest(numbers) AS n$$;
-- drop: DROP FUNCTION arguments.variadic_sum(label text, VARIADIC numbers numeric[]);
