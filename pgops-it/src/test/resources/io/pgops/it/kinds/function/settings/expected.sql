-- FUNCTION from_current(); owner: postgres
CREATE FUNCTION settings.from_current() RETURNS integer
    LANGUAGE sql
    SET search_path TO 'settings'
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION settings.from_current();

-- FUNCTION no_path(); owner: postgres
CREATE FUNCTION settings.no_path() RETURNS integer
    LANGUAGE sql
    SET search_path TO ''
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION settings.no_path();

-- FUNCTION others(); owner: postgres
CREATE FUNCTION settings.others() RETURNS integer
    LANGUAGE sql
    SET my.custom TO 'it''s; "so" \'
    SET extra_float_digits TO '0'
    SET "DateStyle" TO 'ISO, DMY'
    SET temp_tablespaces TO 'pgops_sample_space'
    SET session_replication_role TO 'replica'
    SET "Custom"."Odd" TO ''
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION settings.others();

-- FUNCTION paths(); owner: postgres
CREATE FUNCTION settings.paths() RETURNS integer
    LANGUAGE sql
    SET search_path TO 'Odd "schema"; -- it''s', 'public', 'pg_temp'
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION settings.paths();
