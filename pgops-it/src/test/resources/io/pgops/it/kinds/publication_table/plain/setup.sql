CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY);
CREATE PUBLICATION publication_table_plain FOR TABLE a, b;
CREATE PUBLICATION publication_table_plain_too FOR TABLE ONLY b;
