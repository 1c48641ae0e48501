CREATE DOMAIN late AS text;
CREATE TABLE uses_it (value late);
INSERT INTO uses_it VALUES ('never');
ALTER DOMAIN late ADD CONSTRAINT not_never CHECK (VALUE <> 'never') NOT VALID;
COMMENT ON CONSTRAINT not_never ON DOMAIN late IS 'restored after the data';
