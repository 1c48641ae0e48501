-- A function that waits takes along all that calls it, but not the tables.
CREATE TABLE grouped (id integer PRIMARY KEY, name text);
INSERT INTO grouped VALUES (1, 'a');
CREATE FUNCTION z_names() RETURNS bigint IMMUTABLE BEGIN ATOMIC SELECT count(*) FROM (SELECT id, name FROM grouped GROUP BY id) AS g; END;
CREATE FUNCTION y_above(n integer DEFAULT 1) RETURNS bigint IMMUTABLE RETURN n + z_names();
CREATE FUNCTION x_above() RETURNS bigint LANGUAGE plpgsql AS 'BEGIN RETURN y_above(); END';
CREATE PROCEDURE w_above() BEGIN ATOMIC SELECT y_above(2); END;
ALTER TABLE grouped ADD COLUMN of_itself bigint DEFAULT z_names();
CREATE TABLE other (n bigint DEFAULT y_above(3), CONSTRAINT small CHECK (n < 10 + z_names()));
INSERT INTO other VALUES (DEFAULT);
CREATE INDEX of_other ON other ((n + z_names()));
