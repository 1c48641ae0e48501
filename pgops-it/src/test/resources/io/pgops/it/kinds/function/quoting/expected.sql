-- FUNCTION copy_end(); owner: postgres
CREATE FUNCTION quoting.copy_end() RETURNS text
    LANGUAGE sql
    AS $$SELECT '
\.
'::text$$;
-- drop: DROP FUNCTION quoting.copy_end();

-- FUNCTION dollars(); owner: postgres
CREATE FUNCTION quoting.dollars() RETURNS text
    LANGUAGE sql
    AS $_1$SELECT $$; -- $$ || $_$x$_$ || $__$y$__$$_1$;
-- drop: DROP FUNCTION quoting.dollars();

-- FUNCTION ends_in_a_dollar(); owner: postgres
CREATE FUNCTION quoting.ends_in_a_dollar() RETURNS text
    LANGUAGE plpgsql
    AS $_$BEGIN RETURN 1; END --$$_$;
-- drop: DROP FUNCTION quoting.ends_in_a_dollar();

-- FUNCTION line_ends(); owner: postgres
CREATE FUNCTION quoting.line_ends() RETURNS integer
    LANGUAGE plpgsql
    AS $$
BEGIN
	RETURN 1; -- \ é 😀
END
$$;
-- drop: DROP FUNCTION quoting.line_ends();
