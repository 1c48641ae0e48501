-- TYPE undefined; owner: postgres
CREATE TYPE functions.undefined;
-- drop: DROP TYPE functions.undefined;

-- FUNCTION a_half_in(cstring); owner: postgres
CREATE FUNCTION functions.a_half_in(cstring) RETURNS functions.undefined
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION functions.a_half_in(cstring);

-- FUNCTION half_out(functions.undefined); owner: postgres
CREATE FUNCTION functions.half_out(functions.undefined) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION functions.half_out(functions.undefined);
