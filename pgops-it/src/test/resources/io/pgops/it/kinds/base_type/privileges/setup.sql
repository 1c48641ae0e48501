-- clean --if-exists
CREATE TYPE granted;
CREATE FUNCTION granted_in(cstring) RETURNS granted LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION granted_out(granted) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE granted (INPUT = granted_in, OUTPUT = granted_out, LIKE = integer);
GRANT USAGE ON TYPE granted TO pgops_sample_reader WITH GRANT OPTION;
REVOKE EXECUTE ON FUNCTION granted_out(granted) FROM PUBLIC;
CREATE TYPE closed;
CREATE FUNCTION closed_in(cstring) RETURNS closed LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION closed_out(closed) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE closed (INPUT = closed_in, OUTPUT = closed_out, LIKE = integer);
REVOKE ALL ON TYPE closed FROM PUBLIC, CURRENT_USER;
