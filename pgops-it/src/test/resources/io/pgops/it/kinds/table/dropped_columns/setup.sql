CREATE TABLE dropped (first text, a integer, middle integer DEFAULT 5 NOT NULL, b integer, last text);
INSERT INTO dropped VALUES ('x', 1, 2, 3, 'z');
ALTER TABLE dropped DROP COLUMN first, DROP COLUMN middle, DROP COLUMN last;
ALTER TABLE dropped ADD COLUMN c text DEFAULT 'filled without a rewrite';
