CREATE FUNCTION plain(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2';
CREATE FUNCTION nothing() RETURNS void LANGUAGE sql AS '';
