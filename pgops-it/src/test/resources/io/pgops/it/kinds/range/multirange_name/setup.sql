CREATE TYPE floats AS RANGE (SUBTYPE = double precision, MULTIRANGE_TYPE_NAME = many_floats);
CREATE TYPE taken_multirange AS ENUM ('a');
CREATE TYPE taken AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = not_taken);
