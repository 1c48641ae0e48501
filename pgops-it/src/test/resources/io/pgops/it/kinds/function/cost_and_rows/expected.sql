-- FUNCTION cheap(); owner: postgres
CREATE FUNCTION cost_and_rows.cheap() RETURNS integer
    LANGUAGE sql COST 1
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION cost_and_rows.cheap();

-- FUNCTION few(); owner: postgres
CREATE FUNCTION cost_and_rows.few() RETURNS SETOF integer
    LANGUAGE sql ROWS 3
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION cost_and_rows.few();

-- FUNCTION fraction(); owner: postgres
CREATE FUNCTION cost_and_rows.fraction() RETURNS integer
    LANGUAGE sql COST 0.0025
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION cost_and_rows.fraction();

-- FUNCTION internal_dear(text); owner: postgres
CREATE FUNCTION cost_and_rows.internal_dear(text) RETURNS integer
    LANGUAGE internal COST 100
    AS $$textlen$$;
-- drop: DROP FUNCTION cost_and_rows.internal_dear(text);

-- FUNCTION internal_usual(text); owner: postgres
CREATE FUNCTION cost_and_rows.internal_usual(text) RETURNS integer
    LANGUAGE internal
    AS $$textlen$$;
-- drop: DROP FUNCTION cost_and_rows.internal_usual(text);

-- FUNCTION usual(); owner: postgres
CREATE FUNCTION cost_and_rows.usual() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION cost_and_rows.usual();

-- FUNCTION usual_rows(); owner: postgres
CREATE FUNCTION cost_and_rows.usual_rows() RETURNS SETOF integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION cost_and_rows.usual_rows();
