CREATE VIEW of_function AS SELECT 1 AS id, 'x'::text COLLATE "C" AS name;
CREATE FUNCTION rows_of_view() RETURNS SETOF of_function LANGUAGE sql AS $$SELECT 1, 'x'::text$$;
CREATE OR REPLACE VIEW of_function AS SELECT id, name FROM rows_of_view();
