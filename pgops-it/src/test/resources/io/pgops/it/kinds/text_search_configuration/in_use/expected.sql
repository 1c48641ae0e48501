-- TEXT SEARCH CONFIGURATION configuration; owner: postgres
CREATE TEXT SEARCH CONFIGURATION in_use.configuration (
    PARSER = pg_catalog."default"
);
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR asciiword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR word WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR numword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR email WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR url WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR host WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR sfloat WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR version WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR hword_numpart WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR hword_part WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR hword_asciipart WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR numhword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR asciihword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR hword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR url_path WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR file WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR "float" WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR "int" WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION in_use.configuration
    ADD MAPPING FOR uint WITH pg_catalog.simple;
-- drop: DROP TEXT SEARCH CONFIGURATION in_use.configuration;

-- FUNCTION f(text); owner: postgres
CREATE FUNCTION in_use.f(text) RETURNS tsvector
    LANGUAGE sql
    RETURN to_tsvector('in_use.configuration'::regconfig, $1);
-- drop: DROP FUNCTION in_use.f(text);

-- TABLE t; owner: postgres
CREATE TABLE in_use.t (
    a text,
    words tsvector GENERATED ALWAYS AS (to_tsvector('in_use.configuration'::regconfig, a)) STORED,
    name regconfig DEFAULT 'in_use.configuration'::regconfig
);
-- drop: DROP TABLE in_use.t;

-- VIEW v; owner: postgres
CREATE VIEW in_use.v AS
 SELECT to_tsvector('in_use.configuration'::regconfig, t.a) AS words
   FROM in_use.t;
-- drop: DROP VIEW in_use.v;

-- TABLE DATA t; owner: postgres
COPY in_use.t (a, name) FROM stdin;

-- INDEX i; owner: postgres
CREATE INDEX i ON in_use.t USING gin (to_tsvector('in_use.configuration'::regconfig, a));
-- drop: DROP INDEX in_use.i;
