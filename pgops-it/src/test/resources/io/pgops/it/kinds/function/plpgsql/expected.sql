-- FUNCTION bad_body(); owner: postgres
CREATE FUNCTION plpgsql.bad_body() RETURNS integer
    LANGUAGE plpgsql
    AS $$BEGIN RETURN no_such_function(; END$$;
-- drop: DROP FUNCTION plpgsql.bad_body();

-- FUNCTION does_little(integer); owner: postgres
CREATE FUNCTION plpgsql.does_little(a integer) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
BEGIN
  RETURN a; -- $1 and 'it''s'
END
$_$;
-- drop: DROP FUNCTION plpgsql.does_little(a integer);
