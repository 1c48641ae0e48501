CREATE SCHEMA shop;
CREATE TABLE shop.item (id int PRIMARY KEY, name text NOT NULL, price numeric);
CREATE TABLE shop.empty (id int);
CREATE TABLE shop."odd
name" (a text);
CREATE TABLE shop.nothing ();
CREATE VIEW shop.cheap AS SELECT * FROM shop.item WHERE price < 5;
COMMENT ON TABLE shop.item IS 'Größe, 価格';
INSERT INTO shop.item SELECT i, 'item ' || i, i * 0.5 FROM generate_series(1, 30) i;
INSERT INTO shop."odd
name" VALUES (E'\\'), (E'\\.'), (''), (NULL), (E'two\nlines\tand a tab'), ('Größe');
INSERT INTO shop.nothing DEFAULT VALUES;
INSERT INTO shop.nothing DEFAULT VALUES;
