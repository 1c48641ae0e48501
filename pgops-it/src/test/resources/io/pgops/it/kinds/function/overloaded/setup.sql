CREATE FUNCTION many() RETURNS integer LANGUAGE sql AS 'SELECT 0';
CREATE FUNCTION many(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION many(text) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION many(integer, text) RETURNS integer LANGUAGE sql AS 'SELECT 3';
COMMENT ON FUNCTION many(text) IS 'of the one with text';
REVOKE ALL ON FUNCTION many(integer) FROM PUBLIC;
