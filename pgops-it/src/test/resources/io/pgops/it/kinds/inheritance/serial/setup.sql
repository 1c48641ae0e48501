CREATE TABLE parent (id serial, a integer);
CREATE TABLE child () INHERITS (parent);
INSERT INTO parent (a) VALUES (1);
INSERT INTO child (a) VALUES (2);
