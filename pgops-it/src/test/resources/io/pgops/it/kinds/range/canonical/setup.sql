-- clean --if-exists
CREATE TYPE numbers;
CREATE FUNCTION in_canonical_form(numbers) RETURNS numbers LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
CREATE TYPE numbers AS RANGE (SUBTYPE = integer, CANONICAL = in_canonical_form);
COMMENT ON FUNCTION in_canonical_form(numbers) IS 'needs the type it is for';
ALTER FUNCTION in_canonical_form(numbers) OWNER TO pgops_sample_owner;
CREATE TABLE of_numbers (a numbers);
INSERT INTO of_numbers VALUES ('[1,2]');
