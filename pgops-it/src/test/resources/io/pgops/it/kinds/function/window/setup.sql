CREATE FUNCTION my_row_number() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';
