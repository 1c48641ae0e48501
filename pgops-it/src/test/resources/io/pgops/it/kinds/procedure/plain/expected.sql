-- PROCEDURE nothing(); owner: postgres
CREATE PROCEDURE plain.nothing()
    LANGUAGE sql
    AS $$$$;
-- drop: DROP PROCEDURE plain.nothing();

-- PROCEDURE plain(integer); owner: postgres
CREATE PROCEDURE plain.plain(IN a integer)
    LANGUAGE plpgsql
    AS $$BEGIN COMMIT; END$$;
-- drop: DROP PROCEDURE plain.plain(IN a integer);
