CREATE TYPE floats AS RANGE (SUBTYPE = double precision, MULTIRANGE_TYPE_NAME = many_floats);
COMMENT ON TYPE floats IS 'a range';
COMMENT ON TYPE many_floats IS 'of its multirange; it''s "odd"';
COMMENT ON FUNCTION floats(double precision, double precision, text) IS 'of its constructor';
