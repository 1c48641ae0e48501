CREATE FUNCTION named(a integer, "Odd ""argument""; -- it's" text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION outs(IN a integer, OUT b integer, INOUT c text, OUT "order" date) LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION variadic_sum(label text, VARIADIC numbers numeric[] DEFAULT '{}') RETURNS numeric LANGUAGE sql AS 'SELECT sum(n) FROM unnest(numbers) AS n';
CREATE FUNCTION variadic_any(VARIADIC "any") RETURNS integer LANGUAGE internal IMMUTABLE AS 'pg_num_nulls';
CREATE FUNCTION defaults(a integer DEFAULT 1, b text DEFAULT 'it''s; $$ \', c timestamptz DEFAULT CURRENT_TIMESTAMP, d integer[] DEFAULT ARRAY[1, 2]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION polymorphic(anyelement, anyarray, anycompatible) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION modified(numeric(10,2), character varying(5)) RETURNS timestamp(3) LANGUAGE sql AS 'SELECT now()::timestamp';
