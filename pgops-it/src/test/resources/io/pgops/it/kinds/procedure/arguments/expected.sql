-- PROCEDURE every(integer); owner: postgres
CREATE PROCEDURE arguments.every(IN a integer)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE arguments.every(IN a integer);

-- PROCEDURE every(integer, text, integer[]); owner: postgres
CREATE PROCEDURE arguments.every(INOUT a integer, OUT b text, IN c text DEFAULT 'x'::text, VARIADIC d integer[] DEFAULT '{}'::integer[])
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE arguments.every(INOUT a integer, OUT b text, IN c text, VARIADIC d integer[]);
