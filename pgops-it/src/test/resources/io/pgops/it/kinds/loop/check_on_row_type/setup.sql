CREATE TABLE self_checked (id integer, value text);
CREATE FUNCTION is_good(self_checked) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.id > 0';
ALTER TABLE self_checked ADD CONSTRAINT good_row CHECK (is_good(self_checked.*));
COMMENT ON CONSTRAINT good_row ON self_checked IS 'made after the data';
INSERT INTO self_checked VALUES (1, 'a');
