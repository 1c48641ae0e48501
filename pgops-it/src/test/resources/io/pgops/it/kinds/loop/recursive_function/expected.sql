-- FUNCTION factorial(integer); owner: postgres
CREATE FUNCTION recursive_function.factorial(n integer) RETURNS integer
    LANGUAGE sql
    AS '';
-- drop: DROP FUNCTION recursive_function.factorial(n integer);

-- FUNCTION factorial(integer)
CREATE OR REPLACE FUNCTION recursive_function.factorial(n integer) RETURNS integer
    LANGUAGE sql
    RETURN CASE WHEN (n <= 1) THEN 1 ELSE (n * recursive_function.factorial((n - 1))) END;
-- drop: CREATE OR REPLACE FUNCTION recursive_function.factorial(n integer) RETURNS integer
    LANGUAGE sql
    AS '';
