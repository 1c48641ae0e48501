-- FUNCTION nothing(); owner: postgres
CREATE FUNCTION sql_text.nothing() RETURNS void
    LANGUAGE sql
    AS $$$$;
-- drop: DROP FUNCTION sql_text.nothing();

-- FUNCTION plain(integer, integer); owner: postgres
CREATE FUNCTION sql_text.plain(integer, integer) RETURNS integer
    LANGUAGE sql
    AS $_$SELECT $1 + $2$_$;
-- drop: DROP FUNCTION sql_text.plain(integer, integer);
