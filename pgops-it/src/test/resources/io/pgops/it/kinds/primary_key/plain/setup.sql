CREATE TABLE plain (id integer PRIMARY KEY);
INSERT INTO plain VALUES (1), (2);
