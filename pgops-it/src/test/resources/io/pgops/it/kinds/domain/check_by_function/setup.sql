CREATE FUNCTION is_good(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';
CREATE DOMAIN good AS integer CHECK (is_good(VALUE));
