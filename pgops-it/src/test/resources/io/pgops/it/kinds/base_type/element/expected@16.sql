-- SHELL TYPE pair; owner: postgres
CREATE TYPE element.pair;

-- FUNCTION pair_in(cstring); owner: postgres
CREATE FUNCTION element.pair_in(cstring) RETURNS element.pair
    LANGUAGE internal IMMUTABLE STRICT
    AS $$point_in$$;
-- drop: DROP FUNCTION element.pair_in(cstring);

-- FUNCTION pair_out(element.pair); owner: postgres
CREATE FUNCTION element.pair_out(element.pair) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$point_out$$;
-- drop: DROP FUNCTION element.pair_out(element.pair);

-- TYPE pair; owner: postgres
CREATE TYPE element.pair (
    INTERNALLENGTH = 16,
    INPUT = element.pair_in,
    OUTPUT = element.pair_out,
    SUBSCRIPT = raw_array_subscript_handler,
    ELEMENT = double precision,
    ALIGNMENT = double,
    STORAGE = plain
);
-- drop: DROP TYPE element.pair CASCADE;

-- TABLE pairs; owner: postgres
CREATE TABLE element.pairs (
    a element.pair
);
-- drop: DROP TABLE element.pairs;

-- VIEW firsts; owner: postgres
CREATE VIEW element.firsts AS
 SELECT a[0] AS first
   FROM element.pairs;
-- drop: DROP VIEW element.firsts;

-- TABLE DATA pairs; owner: postgres
COPY element.pairs (a) FROM stdin;
