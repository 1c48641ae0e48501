-- The view is made in two steps, and the materialized view is filled after the second.
CREATE TABLE grouped (id integer PRIMARY KEY, name text COLLATE "C");
INSERT INTO grouped VALUES (1, 'a');
CREATE VIEW by_key AS SELECT id, name FROM grouped GROUP BY id;
CREATE MATERIALIZED VIEW above AS SELECT id, name FROM by_key;
CREATE MATERIALIZED VIEW a_further AS SELECT name FROM above;
