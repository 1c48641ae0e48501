CREATE TABLE parent (a integer);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE nothing ();
CREATE TABLE still_nothing () INHERITS (nothing);
INSERT INTO child VALUES (1);
