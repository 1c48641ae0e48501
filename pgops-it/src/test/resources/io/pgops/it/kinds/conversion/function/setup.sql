CREATE FUNCTION z_convert(integer, integer, cstring, internal, integer, boolean) RETURNS integer LANGUAGE c STRICT AS '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
CREATE FUNCTION z_convert(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE CONVERSION a_latin FOR 'LATIN1' TO 'UTF8' FROM z_convert;
