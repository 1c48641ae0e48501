CREATE FUNCTION equal(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1::text = $2';
CREATE FUNCTION compare(integer, text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN $1::text = $2 THEN 0 ELSE 1 END';
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = text, FUNCTION = equal);
CREATE OPERATOR FAMILY family USING btree;
ALTER OPERATOR FAMILY family USING btree ADD OPERATOR 3 === (integer, text), FUNCTION 1 (integer, text) compare(integer, text);
