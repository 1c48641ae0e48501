CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
CREATE DOMAIN a_domain AS text COLLATE german CHECK (VALUE < 'z');
CREATE TYPE a_composite AS (a text COLLATE german);
CREATE TABLE a_table (a text COLLATE german PRIMARY KEY, b a_domain, CHECK (a > ('a' COLLATE german)));
CREATE INDEX by_german ON a_table (b COLLATE german);
CREATE VIEW a_view AS SELECT a FROM a_table ORDER BY b COLLATE german;
CREATE FUNCTION a_function() RETURNS boolean BEGIN ATOMIC SELECT 'ä' < ('b' COLLATE german); END;
INSERT INTO a_table VALUES ('b', 'a');
