-- PROCEDURE optional(); owner: postgres
CREATE PROCEDURE options.optional()
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'Odd "schema"', 'pg_temp'
    SET work_mem TO '1MB'
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE options.optional();
