-- The key comes after the data, so the view is made in two steps.
CREATE TABLE grouped (id integer PRIMARY KEY, name text, other text COLLATE "C");
INSERT INTO grouped VALUES (1, 'a', 'b');
CREATE VIEW by_key AS SELECT id, name, other, count(*) AS n FROM grouped GROUP BY id;
CREATE VIEW above AS SELECT name FROM by_key;
