CREATE TABLE grouped (id integer PRIMARY KEY, name text);
CREATE VIEW by_key AS SELECT id, name FROM grouped GROUP BY id;
CREATE FUNCTION rows_by_key() RETURNS SETOF by_key BEGIN ATOMIC SELECT * FROM by_key; END;
CREATE VIEW above AS SELECT * FROM rows_by_key();
