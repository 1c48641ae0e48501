-- FUNCTION is_good(integer); owner: postgres
CREATE FUNCTION by_function.is_good(integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 > 0$_$;
-- drop: DROP FUNCTION by_function.is_good(integer);

-- TABLE a_checked; owner: postgres
CREATE TABLE by_function.a_checked (
    a integer,
    CONSTRAINT a_checked_a_check CHECK (by_function.is_good(a))
);
-- drop: DROP TABLE by_function.a_checked;

-- TABLE DATA a_checked; owner: postgres
COPY by_function.a_checked (a) FROM stdin;
