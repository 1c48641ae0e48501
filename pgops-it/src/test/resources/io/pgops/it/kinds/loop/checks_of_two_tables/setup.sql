CREATE TABLE one (a integer);
CREATE TABLE two (a integer);
CREATE FUNCTION fits_one(one) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a > 0';
CREATE FUNCTION fits_two(two) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a > 0';
ALTER TABLE one ADD CONSTRAINT as_two CHECK (fits_two(ROW(a)::two));
ALTER TABLE two ADD CONSTRAINT as_one CHECK (fits_one(ROW(a)::one));
INSERT INTO one VALUES (1);
INSERT INTO two VALUES (2);
