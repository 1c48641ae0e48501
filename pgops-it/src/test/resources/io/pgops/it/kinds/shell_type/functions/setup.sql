CREATE TYPE undefined;
CREATE FUNCTION a_half_in(cstring) RETURNS undefined LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION half_out(undefined) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
