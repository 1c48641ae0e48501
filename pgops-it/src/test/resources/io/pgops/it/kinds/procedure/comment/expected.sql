-- PROCEDURE commented(integer); owner: postgres
CREATE PROCEDURE comment.commented(IN a integer, OUT b integer)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE comment.commented(IN a integer, OUT b integer);

-- COMMENT PROCEDURE commented(IN a integer, OUT b integer); owner: postgres
COMMENT ON PROCEDURE comment.commented(IN a integer, OUT b integer) IS 'a procedure''s comment';
