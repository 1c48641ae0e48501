CREATE FUNCTION "Function ""odd""; -- it's"(integer, integer, cstring, internal, integer, boolean) RETURNS integer LANGUAGE c STRICT AS '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
CREATE CONVERSION "Conversion ""odd""; -- it's
on two lines" FOR 'LATIN1' TO 'UTF8' FROM "Function ""odd""; -- it's";
COMMENT ON CONVERSION "Conversion ""odd""; -- it's
on two lines" IS 'hostile';
