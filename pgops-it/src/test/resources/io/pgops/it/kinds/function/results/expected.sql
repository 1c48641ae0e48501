-- TYPE pair; owner: postgres
CREATE TYPE results.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE results.pair;

-- FUNCTION of_composite(); owner: postgres
CREATE FUNCTION results.of_composite() RETURNS results.pair
    LANGUAGE sql
    AS $$SELECT 1, 'a'::text$$;
-- drop: DROP FUNCTION results.of_composite();

-- FUNCTION of_event_trigger(); owner: postgres
CREATE FUNCTION results.of_event_trigger() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP FUNCTION results.of_event_trigger();

-- FUNCTION of_outs(); owner: postgres
CREATE FUNCTION results.of_outs(OUT a integer, OUT b text) RETURNS SETOF record
    LANGUAGE sql
    AS $$VALUES (1, 'x')$$;
-- drop: DROP FUNCTION results.of_outs(OUT a integer, OUT b text);

-- FUNCTION of_record(); owner: postgres
CREATE FUNCTION results.of_record() RETURNS record
    LANGUAGE sql
    AS $$SELECT 1, 2$$;
-- drop: DROP FUNCTION results.of_record();

-- FUNCTION of_same_type(integer); owner: postgres
CREATE FUNCTION results.of_same_type(a integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION results.of_same_type(a integer);

-- FUNCTION of_set(); owner: postgres
CREATE FUNCTION results.of_set() RETURNS SETOF text
    LANGUAGE sql
    AS $$SELECT 'a'::text$$;
-- drop: DROP FUNCTION results.of_set();

-- FUNCTION of_table(); owner: postgres
CREATE FUNCTION results.of_table() RETURNS TABLE(a integer, b text[])
    LANGUAGE sql
    AS $$SELECT 1, '{}'::text[]$$;
-- drop: DROP FUNCTION results.of_table();

-- FUNCTION of_trigger(); owner: postgres
CREATE FUNCTION results.of_trigger() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION results.of_trigger();

-- TABLE t; owner: postgres
CREATE TABLE results.t (
    a integer
);
-- drop: DROP TABLE results.t;

-- FUNCTION of_row_type(); owner: postgres
CREATE FUNCTION results.of_row_type() RETURNS SETOF results.t
    LANGUAGE sql
    AS $$SELECT * FROM t$$;
-- drop: DROP FUNCTION results.of_row_type();

-- TABLE DATA t; owner: postgres
COPY results.t (a) FROM stdin;
