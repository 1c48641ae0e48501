SET client_min_messages = warning;
CREATE TABLE parent (a integer, b text COLLATE "C", c integer);
CREATE TABLE child (a integer, d integer, b text COLLATE "C") INHERITS (parent);
INSERT INTO child (a, b, c, d) VALUES (1, 'b', 3, 4);
