-- since 15
CREATE TABLE filtered (id integer PRIMARY KEY, "Odd; column" text);
CREATE TABLE all_of_them (id integer);
CREATE PUBLICATION publication_table_rows FOR TABLE filtered WHERE (id > 5 AND "Odd; column" IS DISTINCT FROM 'it''s \ '), all_of_them WHERE (true);
CREATE PUBLICATION publication_table_rows_and_columns FOR TABLE filtered (id) WHERE (id = 1 OR id = 2);
