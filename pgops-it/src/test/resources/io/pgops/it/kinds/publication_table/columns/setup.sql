-- since 15
CREATE TABLE listed (id integer PRIMARY KEY, dropped integer, "Odd ""column""; -- it's" text, c integer);
ALTER TABLE listed DROP COLUMN dropped;
CREATE PUBLICATION publication_table_columns FOR TABLE listed (c, "Odd ""column""; -- it's", id);
