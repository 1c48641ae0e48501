CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION odd(n integer) RETURNS boolean RETURN n <> 0 AND even(n - 1);
CREATE OR REPLACE FUNCTION even(n integer) RETURNS boolean RETURN n = 0 OR odd(n - 1);
COMMENT ON FUNCTION even IS 'made twice';
ALTER FUNCTION even OWNER TO pgops_sample_owner;
CREATE TABLE checked (n integer CHECK (even(n)), e boolean DEFAULT even(2));
INSERT INTO checked VALUES (2);
