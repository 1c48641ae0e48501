CREATE DOMAIN self_domain AS integer;
CREATE FUNCTION fits(integer, self_domain[] DEFAULT NULL) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < 100';
ALTER DOMAIN self_domain ADD CONSTRAINT fits_in CHECK (fits(VALUE));
COMMENT ON CONSTRAINT fits_in ON DOMAIN self_domain IS 'made after the data';
CREATE TABLE uses_it (value self_domain);
INSERT INTO uses_it VALUES (99);
