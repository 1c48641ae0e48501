-- FUNCTION Function "odd"; -- it's(integer, integer, cstring, internal, integer, boolean); owner: postgres
CREATE FUNCTION hostile."Function ""odd""; -- it's"(integer, integer, cstring, internal, integer, boolean) RETURNS integer
    LANGUAGE c STRICT
    AS '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
-- drop: DROP FUNCTION hostile."Function ""odd""; -- it's"(integer, integer, cstring, internal, integer, boolean);

-- CONVERSION Conversion "odd"; -- it's
--   on two lines; owner: postgres
CREATE CONVERSION hostile."Conversion ""odd""; -- it's
on two lines" FOR 'LATIN1' TO 'UTF8' FROM hostile."Function ""odd""; -- it's";
-- drop: DROP CONVERSION hostile."Conversion ""odd""; -- it's
on two lines";

-- COMMENT CONVERSION "Conversion ""odd""; -- it's
--   on two lines"; owner: postgres
COMMENT ON CONVERSION hostile."Conversion ""odd""; -- it's
on two lines" IS 'hostile';
