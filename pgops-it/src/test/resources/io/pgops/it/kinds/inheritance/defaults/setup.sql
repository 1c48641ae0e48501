SET client_min_messages = warning;
CREATE TABLE parent (a integer DEFAULT 1, b text DEFAULT 'b', c integer, d integer DEFAULT 4, e integer DEFAULT 5);
CREATE TABLE child (d integer DEFAULT 44, e integer) INHERITS (parent);
ALTER TABLE child ALTER a SET DEFAULT 11;
ALTER TABLE child ALTER b DROP DEFAULT;
ALTER TABLE child ALTER c SET DEFAULT 33;
ALTER TABLE child ALTER e DROP DEFAULT;
CREATE TABLE grandchild () INHERITS (child);
ALTER TABLE grandchild ALTER b SET DEFAULT 'again';
