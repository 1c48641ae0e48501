CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE TABLE a_indexed (a integer, b text, c jsonb);
CREATE INDEX expressions ON a_indexed (lower(b), (a + 1) DESC, ((c ->> 'i')::integer), twice(a));
