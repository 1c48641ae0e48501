-- DOMAIN code; owner: postgres
CREATE DOMAIN public.code AS text;
-- drop: DROP DOMAIN public.code;

-- FUNCTION cut(character varying, integer, boolean); owner: postgres
CREATE FUNCTION public.cut(character varying, integer, boolean) RETURNS point
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT point(1, $2)$_$;
-- drop: DROP FUNCTION public.cut(character varying, integer, boolean);

-- CAST CAST (character varying AS point)
CREATE CAST (character varying AS point) WITH FUNCTION public.cut(character varying, integer, boolean);
-- drop: DROP CAST (character varying AS point);

-- FUNCTION to_bit("char"); owner: postgres
CREATE FUNCTION public.to_bit("char") RETURNS bit
    LANGUAGE sql IMMUTABLE
    AS $$SELECT B'1'$$;
-- drop: DROP FUNCTION public.to_bit("char");

-- CAST CAST ("char" AS bit)
CREATE CAST ("char" AS bit) WITH FUNCTION public.to_bit("char");
-- drop: DROP CAST ("char" AS bit);

-- FUNCTION to_char_type(character); owner: postgres
CREATE FUNCTION public.to_char_type(character) RETURNS box
    LANGUAGE sql IMMUTABLE
    AS $$SELECT NULL::box$$;
-- drop: DROP FUNCTION public.to_char_type(character);

-- CAST CAST (character AS box)
CREATE CAST (character AS box) WITH FUNCTION public.to_char_type(character) AS ASSIGNMENT;
-- drop: DROP CAST (character AS box);
