CREATE FOREIGN DATA WRAPPER foreign_table_inherits;
CREATE SERVER foreign_table_inherits FOREIGN DATA WRAPPER foreign_table_inherits;
CREATE TABLE parent (a integer DEFAULT 1, b text NOT NULL, CONSTRAINT positive CHECK (a > 0));
CREATE FOREIGN TABLE child (c integer) INHERITS (parent) SERVER foreign_table_inherits;
CREATE FOREIGN TABLE own_columns (a integer DEFAULT 2, b text NOT NULL, CONSTRAINT positive CHECK (a > 0))
  SERVER foreign_table_inherits;
ALTER FOREIGN TABLE own_columns INHERIT parent;
CREATE TABLE grandchild (d integer) INHERITS (child);
INSERT INTO grandchild VALUES (5, 'row', 6, 7);
