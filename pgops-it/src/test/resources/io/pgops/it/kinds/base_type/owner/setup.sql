-- clean --if-exists
CREATE TYPE owned;
CREATE FUNCTION owned_in(cstring) RETURNS owned LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION owned_out(owned) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE owned (INPUT = owned_in, OUTPUT = owned_out, LIKE = integer);
ALTER TYPE owned OWNER TO pgops_sample_owner;
ALTER FUNCTION owned_out(owned) OWNER TO pgops_sample_reader;
