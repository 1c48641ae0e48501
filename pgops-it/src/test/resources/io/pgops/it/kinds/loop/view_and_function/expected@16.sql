-- VIEW of_function; owner: postgres
CREATE VIEW view_and_function.of_function AS
SELECT
    NULL::integer AS id,
    NULL::text COLLATE pg_catalog."C" AS name;
-- drop: DROP VIEW view_and_function.of_function;

-- FUNCTION rows_of_view(); owner: postgres
CREATE FUNCTION view_and_function.rows_of_view() RETURNS SETOF view_and_function.of_function
    LANGUAGE sql
    AS $$SELECT 1, 'x'::text$$;
-- drop: DROP FUNCTION view_and_function.rows_of_view();

-- RULE of_function _RETURN; owner: postgres
CREATE OR REPLACE VIEW view_and_function.of_function AS
 SELECT id,
    name
   FROM view_and_function.rows_of_view() rows_of_view(id, name);
-- drop: CREATE OR REPLACE VIEW view_and_function.of_function AS
SELECT
    NULL::integer AS id,
    NULL::text COLLATE pg_catalog."C" AS name;
