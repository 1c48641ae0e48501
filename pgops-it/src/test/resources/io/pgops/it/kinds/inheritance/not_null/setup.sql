SET client_min_messages = warning;
CREATE TABLE parent (a integer NOT NULL, b integer, c integer);
CREATE TABLE child (d integer) INHERITS (parent);
ALTER TABLE child ALTER b SET NOT NULL;
CREATE TABLE with_local_columns (a integer NOT NULL, b integer NOT NULL) INHERITS (parent);
CREATE TABLE below () INHERITS (child);
INSERT INTO child VALUES (1, 2, NULL);
