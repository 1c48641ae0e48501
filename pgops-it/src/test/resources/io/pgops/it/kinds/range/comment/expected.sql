-- TYPE floats; owner: postgres
CREATE TYPE comment.floats AS RANGE (
    subtype = double precision,
    multirange_type_name = comment.many_floats
);
-- drop: DROP TYPE comment.floats;

-- COMMENT TYPE floats; owner: postgres
COMMENT ON TYPE comment.floats IS 'a range';

-- COMMENT TYPE many_floats; owner: postgres
COMMENT ON TYPE comment.many_floats IS 'of its multirange; it''s "odd"';

-- COMMENT FUNCTION floats(double precision, double precision, text); owner: postgres
COMMENT ON FUNCTION comment.floats(double precision, double precision, text) IS 'of its constructor';
