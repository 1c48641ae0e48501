-- alone
CREATE DOMAIN code AS text;
CREATE FUNCTION cut(character varying, integer, boolean) RETURNS point LANGUAGE sql IMMUTABLE AS $$SELECT point(1, $2)$$;
CREATE CAST (character varying AS point) WITH FUNCTION cut(character varying, integer, boolean);
CREATE FUNCTION to_char_type(character) RETURNS box LANGUAGE sql IMMUTABLE AS $$SELECT NULL::box$$;
CREATE CAST (character AS box) WITH FUNCTION to_char_type(character) AS ASSIGNMENT;
CREATE FUNCTION to_bit("char") RETURNS bit LANGUAGE sql IMMUTABLE AS $$SELECT B'1'$$;
CREATE CAST ("char" AS bit) WITH FUNCTION to_bit("char");
