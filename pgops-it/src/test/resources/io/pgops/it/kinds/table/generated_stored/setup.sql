CREATE TABLE stored (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED, c text COLLATE "C" GENERATED ALWAYS AS ('it''s ' || (a + 1)::text) STORED NOT NULL, d text);
INSERT INTO stored (a, d) VALUES (1, 'x'), (2, NULL);
CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE TABLE by_function (a integer, b integer GENERATED ALWAYS AS (twice(a)) STORED);
CREATE TABLE only_generated (a integer GENERATED ALWAYS AS (1) STORED);
INSERT INTO only_generated DEFAULT VALUES;
