CREATE TABLE plain (a integer UNIQUE, b integer, c integer, UNIQUE (c, b));
INSERT INTO plain VALUES (1, 2, 3), (NULL, NULL, NULL), (NULL, NULL, NULL);
