CREATE TABLE tree (id integer PRIMARY KEY, parent integer REFERENCES tree);
INSERT INTO tree VALUES (2, 2), (1, 2);
