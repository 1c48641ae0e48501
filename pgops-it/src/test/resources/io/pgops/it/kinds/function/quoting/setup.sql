CREATE FUNCTION dollars() RETURNS text LANGUAGE sql AS 'SELECT $$; -- $$ || $_$x$_$ || $__$y$__$';
CREATE FUNCTION ends_in_a_dollar() RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN 1; END --$';
CREATE FUNCTION line_ends() RETURNS integer LANGUAGE plpgsql AS E'\r\nBEGIN\r\n\tRETURN 1; -- \\ é 😀\r\nEND\r\n';
CREATE FUNCTION copy_end() RETURNS text LANGUAGE sql AS $$SELECT '
\.
'::text$$;
