-- FUNCTION many(); owner: postgres
CREATE FUNCTION overloaded.many() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 0$$;
-- drop: DROP FUNCTION overloaded.many();

-- FUNCTION many(integer); owner: postgres
CREATE FUNCTION overloaded.many(integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION overloaded.many(integer);

-- ACL FUNCTION many(integer); owner: postgres
REVOKE ALL ON FUNCTION overloaded.many(integer) FROM PUBLIC;

-- FUNCTION many(integer, text); owner: postgres
CREATE FUNCTION overloaded.many(integer, text) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 3$$;
-- drop: DROP FUNCTION overloaded.many(integer, text);

-- FUNCTION many(text); owner: postgres
CREATE FUNCTION overloaded.many(text) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 2$$;
-- drop: DROP FUNCTION overloaded.many(text);

-- COMMENT FUNCTION many(text); owner: postgres
COMMENT ON FUNCTION overloaded.many(text) IS 'of the one with text';
