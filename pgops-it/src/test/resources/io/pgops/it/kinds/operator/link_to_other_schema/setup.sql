CREATE SCHEMA "Odd ""operators""; -- it's";
CREATE FUNCTION "Odd ""operators""; -- it's".differ(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 <> $2';
CREATE FUNCTION equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';

CREATE OPERATOR "Odd ""operators""; -- it's".!== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = "Odd ""operators""; -- it's".differ, NEGATOR = OPERATOR(link_to_other_schema.===));
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal, NEGATOR = OPERATOR("Odd ""operators""; -- it's".!==));
COMMENT ON OPERATOR "Odd ""operators""; -- it's".!== (integer, integer) IS 'elsewhere';
ALTER OPERATOR "Odd ""operators""; -- it's".!== (integer, integer) OWNER TO pgops_sample_owner;
