CREATE TABLE compressed (a text COMPRESSION pglz, b text, c text);
ALTER TABLE compressed ALTER COLUMN b SET COMPRESSION pglz;
INSERT INTO compressed VALUES (repeat('a', 10000), repeat('b', 10000), 'c');
