CREATE FUNCTION is_good(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';
CREATE TABLE a_checked (a integer, CHECK (is_good(a)));
INSERT INTO a_checked VALUES (1);
