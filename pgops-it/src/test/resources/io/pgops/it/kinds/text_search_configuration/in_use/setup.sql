CREATE TEXT SEARCH CONFIGURATION configuration (COPY = pg_catalog.simple);
CREATE TABLE t (a text, words tsvector GENERATED ALWAYS AS (to_tsvector('in_use.configuration'::regconfig, a)) STORED, name regconfig DEFAULT 'in_use.configuration');
INSERT INTO t VALUES ('it is used');
CREATE INDEX i ON t USING gin (to_tsvector('in_use.configuration'::regconfig, a));
CREATE VIEW v AS SELECT to_tsvector('in_use.configuration'::regconfig, a) AS words FROM t;
CREATE FUNCTION f(text) RETURNS tsvector LANGUAGE sql RETURN to_tsvector('in_use.configuration'::regconfig, $1);
