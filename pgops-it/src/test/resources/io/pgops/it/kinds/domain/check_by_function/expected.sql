-- FUNCTION is_good(integer); owner: postgres
CREATE FUNCTION check_by_function.is_good(integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 > 0$_$;
-- drop: DROP FUNCTION check_by_function.is_good(integer);

-- DOMAIN good; owner: postgres
CREATE DOMAIN check_by_function.good AS integer
	CONSTRAINT good_check CHECK (check_by_function.is_good(VALUE));
-- drop: DROP DOMAIN check_by_function.good;
