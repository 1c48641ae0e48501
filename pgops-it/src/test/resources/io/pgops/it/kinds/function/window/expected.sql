-- FUNCTION my_row_number(); owner: postgres
CREATE FUNCTION "window".my_row_number() RETURNS bigint
    LANGUAGE internal WINDOW
    AS $$window_row_number$$;
-- drop: DROP FUNCTION "window".my_row_number();
