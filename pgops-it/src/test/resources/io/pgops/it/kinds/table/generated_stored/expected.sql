-- FUNCTION twice(integer); owner: postgres
CREATE FUNCTION generated_stored.twice(integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 * 2$_$;
-- drop: DROP FUNCTION generated_stored.twice(integer);

-- TABLE by_function; owner: postgres
CREATE TABLE generated_stored.by_function (
    a integer,
    b integer GENERATED ALWAYS AS (generated_stored.twice(a)) STORED
);
-- drop: DROP TABLE generated_stored.by_function;

-- TABLE only_generated; owner: postgres
CREATE TABLE generated_stored.only_generated (
    a integer GENERATED ALWAYS AS (1) STORED
);
-- drop: DROP TABLE generated_stored.only_generated;

-- TABLE stored; owner: postgres
CREATE TABLE generated_stored.stored (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2)) STORED,
    c text COLLATE pg_catalog."C" GENERATED ALWAYS AS (('it''s '::text || ((a + 1))::text)) STORED NOT NULL,
    d text
);
-- drop: DROP TABLE generated_stored.stored;

-- TABLE DATA by_function; owner: postgres
COPY generated_stored.by_function (a) FROM stdin;

-- TABLE DATA only_generated; owner: postgres
COPY generated_stored.only_generated  FROM stdin;

-- TABLE DATA stored; owner: postgres
COPY generated_stored.stored (a, d) FROM stdin;
