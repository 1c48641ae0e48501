CREATE DOMAIN limited AS integer;
CREATE TABLE limits (name text, value limited);
INSERT INTO limits VALUES ('most', 99);
CREATE FUNCTION fits(integer, limits) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < 100';
ALTER DOMAIN limited ADD CONSTRAINT fits_in CHECK (fits(VALUE, NULL));
