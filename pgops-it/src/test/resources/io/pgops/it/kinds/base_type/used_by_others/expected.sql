-- SHELL TYPE number; owner: postgres
CREATE TYPE used_by_others.number;

-- FUNCTION number_in(cstring); owner: postgres
CREATE FUNCTION used_by_others.number_in(cstring) RETURNS used_by_others.number
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION used_by_others.number_in(cstring);

-- FUNCTION number_out(used_by_others.number); owner: postgres
CREATE FUNCTION used_by_others.number_out(used_by_others.number) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION used_by_others.number_out(used_by_others.number);

-- TYPE number; owner: postgres
CREATE TYPE used_by_others.number (
    INTERNALLENGTH = 4,
    INPUT = used_by_others.number_in,
    OUTPUT = used_by_others.number_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE used_by_others.number CASCADE;

-- FUNCTION a_first(used_by_others.number, used_by_others.number[]); owner: postgres
CREATE FUNCTION used_by_others.a_first(used_by_others.number, used_by_others.number[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;
-- drop: DROP FUNCTION used_by_others.a_first(used_by_others.number, used_by_others.number[]);

-- DOMAIN a_domain; owner: postgres
CREATE DOMAIN used_by_others.a_domain AS used_by_others.number
	CONSTRAINT a_domain_check CHECK (used_by_others.a_first(VALUE, NULL::used_by_others.number[]));
-- drop: DROP DOMAIN used_by_others.a_domain;

-- TYPE a_composite; owner: postgres
CREATE TYPE used_by_others.a_composite AS (
    a used_by_others.number,
    b used_by_others.a_domain[]
);
-- drop: DROP TYPE used_by_others.a_composite;

-- TABLE a_table; owner: postgres
CREATE TABLE used_by_others.a_table (
    a used_by_others.a_composite,
    b used_by_others.number DEFAULT '7'::used_by_others.number,
    CONSTRAINT a_table_b_check CHECK (used_by_others.a_first(b, ARRAY[b]))
);
-- drop: DROP TABLE used_by_others.a_table;

-- VIEW a_view; owner: postgres
CREATE VIEW used_by_others.a_view AS
 SELECT (used_by_others.number_out(a_table.b))::text AS "out"
   FROM used_by_others.a_table;
-- drop: DROP VIEW used_by_others.a_view;

-- TABLE DATA a_table; owner: postgres
COPY used_by_others.a_table (a, b) FROM stdin;
