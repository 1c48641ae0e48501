CREATE FUNCTION factorial(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION factorial(n integer) RETURNS integer
    RETURN CASE WHEN n <= 1 THEN 1 ELSE n * factorial(n - 1) END;
