-- FUNCTION z_convert(integer); owner: postgres
CREATE FUNCTION function.z_convert(integer) RETURNS integer
    LANGUAGE sql
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION function.z_convert(integer);

-- FUNCTION z_convert(integer, integer, cstring, internal, integer, boolean); owner: postgres
CREATE FUNCTION function.z_convert(integer, integer, cstring, internal, integer, boolean) RETURNS integer
    LANGUAGE c STRICT
    AS '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
-- drop: DROP FUNCTION function.z_convert(integer, integer, cstring, internal, integer, boolean);

-- CONVERSION a_latin; owner: postgres
CREATE CONVERSION function.a_latin FOR 'LATIN1' TO 'UTF8' FROM function.z_convert;
-- drop: DROP CONVERSION function.a_latin;
