-- A parent's check that takes rows of its child, and a child's default that takes its own.
CREATE TABLE parent (a integer);
CREATE TABLE child (b integer) INHERITS (parent);
CREATE FUNCTION is_good(child) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION first_of(child) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
ALTER TABLE parent ADD CONSTRAINT good CHECK (is_good(NULL));
ALTER TABLE child ALTER a SET DEFAULT first_of(NULL), ALTER b SET DEFAULT first_of(NULL);
CREATE TABLE grandchild (c integer) INHERITS (child);
CREATE FUNCTION third_of(grandchild) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 3';
ALTER TABLE ONLY child ALTER b SET DEFAULT third_of(NULL), ALTER a SET DEFAULT third_of(NULL);
