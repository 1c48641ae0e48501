-- TYPE one; owner: postgres
CREATE TYPE multirange_in_another_schema.one AS RANGE (
    subtype = integer,
    multirange_type_name = zz_of_multirange.many
);
-- drop: DROP TYPE multirange_in_another_schema.one;

-- COMMENT TYPE zz_of_multirange.many; owner: postgres
COMMENT ON TYPE zz_of_multirange.many IS 'away from its range';

-- TYPE two; owner: postgres
CREATE TYPE multirange_in_another_schema.two AS RANGE (
    subtype = integer,
    multirange_type_name = aa_of_multirange.others
);
-- drop: DROP TYPE multirange_in_another_schema.two;
