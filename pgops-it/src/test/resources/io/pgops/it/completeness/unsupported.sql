-- What cannot be dumped, and things beside it that can.
CREATE SCHEMA u;
SET search_path = u;

CREATE TABLE kept (id integer PRIMARY KEY, value text);
INSERT INTO kept VALUES (1, 'a'), (2, 'b');
CREATE VIEW kept_view AS SELECT value FROM kept;

CREATE FUNCTION equals(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1::text = $2';
CREATE FUNCTION compare(integer, text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN $1::text = $2 THEN 0 ELSE 1 END';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = text, FUNCTION = equals);
ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD OPERATOR 3 === (integer, text), FUNCTION 1 (integer, text) compare(integer, text);

CREATE TEXT SEARCH DICTIONARY dictionary (TEMPLATE = simple);
ALTER TEXT SEARCH CONFIGURATION pg_catalog.simple ALTER MAPPING FOR word, hword WITH dictionary, simple;

-- its own column first, which a restore cannot do
CREATE TABLE parent (a integer);
CREATE TABLE reordered (b text) INHERITS (parent);
ALTER TABLE parent ADD COLUMN c text;
CREATE TABLE holds_rows (id integer, r reordered);
INSERT INTO holds_rows VALUES (1, ROW (1, 'b', 'c'));
CREATE VIEW on_holds_rows AS SELECT id FROM holds_rows;
