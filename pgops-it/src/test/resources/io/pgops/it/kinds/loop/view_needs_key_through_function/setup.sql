CREATE TABLE grouped (id integer PRIMARY KEY, name text);
INSERT INTO grouped VALUES (1, 'a');
CREATE FUNCTION names() RETURNS SETOF text BEGIN ATOMIC SELECT name FROM grouped GROUP BY id; END;
CREATE VIEW of_names AS SELECT * FROM names() AS name;
CREATE VIEW above AS SELECT name FROM of_names;
