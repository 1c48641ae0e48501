CREATE TABLE checked (a integer);
CREATE VIEW of_checked AS SELECT a FROM checked;
CREATE FUNCTION fits(integer) RETURNS boolean IMMUTABLE RETURN $1 > (SELECT count(*) FROM of_checked) - 10;
ALTER TABLE checked ADD CONSTRAINT by_function CHECK (fits(a));
INSERT INTO checked VALUES (1), (2);
