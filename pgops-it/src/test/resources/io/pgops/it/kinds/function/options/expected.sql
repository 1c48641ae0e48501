-- FUNCTION definer(); owner: postgres
CREATE FUNCTION options.definer() RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION options.definer();

-- FUNCTION everything(integer); owner: postgres
CREATE FUNCTION options.everything(integer) RETURNS SETOF integer
    LANGUAGE plpgsql IMMUTABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE COST 12.5 ROWS 7
    SET work_mem TO '5MB'
    AS $$BEGIN RETURN NEXT 1; END$$;
-- drop: DROP FUNCTION options.everything(integer);

-- FUNCTION leakproof_one(); owner: postgres
CREATE FUNCTION options.leakproof_one() RETURNS integer
    LANGUAGE sql LEAKPROOF
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION options.leakproof_one();

-- FUNCTION strict_one(); owner: postgres
CREATE FUNCTION options.strict_one() RETURNS integer
    LANGUAGE sql STRICT
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION options.strict_one();
