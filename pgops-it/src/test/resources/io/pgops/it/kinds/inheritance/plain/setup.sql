CREATE TABLE parent (a integer, b text NOT NULL);
CREATE TABLE child (c date, d integer) INHERITS (parent);
INSERT INTO parent VALUES (1, 'parent');
INSERT INTO child VALUES (2, 'child', '2020-01-02', 3), (3, 'child', NULL, NULL);
