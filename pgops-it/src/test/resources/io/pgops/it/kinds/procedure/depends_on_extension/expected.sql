-- PROCEDURE bound(integer); owner: postgres
CREATE PROCEDURE depends_on_extension.bound(IN a integer, OUT b integer)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
ALTER PROCEDURE depends_on_extension.bound(IN a integer, OUT b integer) DEPENDS ON EXTENSION citext;
-- drop: DROP PROCEDURE depends_on_extension.bound(IN a integer, OUT b integer);
