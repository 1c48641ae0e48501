-- SHELL TYPE closed; owner: postgres
CREATE TYPE privileges.closed;

-- SHELL TYPE granted; owner: postgres
CREATE TYPE privileges.granted;

-- FUNCTION closed_in(cstring); owner: postgres
CREATE FUNCTION privileges.closed_in(cstring) RETURNS privileges.closed
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION privileges.closed_in(cstring);

-- FUNCTION closed_out(privileges.closed); owner: postgres
CREATE FUNCTION privileges.closed_out(privileges.closed) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION privileges.closed_out(privileges.closed);

-- TYPE closed; owner: postgres
CREATE TYPE privileges.closed (
    INTERNALLENGTH = 4,
    INPUT = privileges.closed_in,
    OUTPUT = privileges.closed_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE privileges.closed CASCADE;

-- ACL TYPE closed; owner: postgres
REVOKE ALL ON TYPE privileges.closed FROM postgres;
REVOKE ALL ON TYPE privileges.closed FROM PUBLIC;

-- FUNCTION granted_in(cstring); owner: postgres
CREATE FUNCTION privileges.granted_in(cstring) RETURNS privileges.granted
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION privileges.granted_in(cstring);

-- FUNCTION granted_out(privileges.granted); owner: postgres
CREATE FUNCTION privileges.granted_out(privileges.granted) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION privileges.granted_out(privileges.granted);

-- ACL FUNCTION granted_out(privileges.granted); owner: postgres
REVOKE ALL ON FUNCTION privileges.granted_out(privileges.granted) FROM PUBLIC;

-- TYPE granted; owner: postgres
CREATE TYPE privileges.granted (
    INTERNALLENGTH = 4,
    INPUT = privileges.granted_in,
    OUTPUT = privileges.granted_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE privileges.granted CASCADE;

-- ACL TYPE granted; owner: postgres
GRANT ALL ON TYPE privileges.granted TO pgops_sample_reader WITH GRANT OPTION;
