-- FUNCTION fickle(); owner: postgres
CREATE FUNCTION volatility.fickle() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION volatility.fickle();

-- FUNCTION steady(); owner: postgres
CREATE FUNCTION volatility.steady() RETURNS integer
    LANGUAGE sql STABLE
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION volatility.steady();

-- FUNCTION unchanging(); owner: postgres
CREATE FUNCTION volatility.unchanging() RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION volatility.unchanging();
