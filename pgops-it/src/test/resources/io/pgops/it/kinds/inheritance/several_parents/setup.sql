-- The parents' order is that of the columns.
CREATE TABLE z (a integer, b integer);
CREATE TABLE y (c text, a integer);
CREATE TABLE x (d integer);
CREATE TABLE child (e integer) INHERITS (z, x, y);
CREATE TABLE grandchild (f integer) INHERITS (child, y);
INSERT INTO child VALUES (1, 2, 3, 'c', 5);
INSERT INTO grandchild VALUES (1, 2, 3, 'c', 5, 6);
