-- SHELL TYPE owned; owner: pgops_sample_owner
CREATE TYPE owner.owned;

-- FUNCTION owned_in(cstring); owner: postgres
CREATE FUNCTION owner.owned_in(cstring) RETURNS owner.owned
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION owner.owned_in(cstring);

-- FUNCTION owned_out(owner.owned); owner: pgops_sample_reader
CREATE FUNCTION owner.owned_out(owner.owned) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION owner.owned_out(owner.owned);

-- TYPE owned; owner: pgops_sample_owner
CREATE TYPE owner.owned (
    INTERNALLENGTH = 4,
    INPUT = owner.owned_in,
    OUTPUT = owner.owned_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE owner.owned CASCADE;
