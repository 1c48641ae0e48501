-- TYPE floats; owner: postgres
CREATE TYPE multirange_name.floats AS RANGE (
    subtype = double precision,
    multirange_type_name = multirange_name.many_floats
);
-- drop: DROP TYPE multirange_name.floats;

-- TYPE taken; owner: postgres
CREATE TYPE multirange_name.taken AS RANGE (
    subtype = integer,
    multirange_type_name = multirange_name.not_taken
);
-- drop: DROP TYPE multirange_name.taken;

-- TYPE taken_multirange; owner: postgres
CREATE TYPE multirange_name.taken_multirange AS ENUM (
    'a'
);
-- drop: DROP TYPE multirange_name.taken_multirange;
