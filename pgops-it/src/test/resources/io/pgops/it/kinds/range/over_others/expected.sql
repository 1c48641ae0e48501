-- TYPE colour; owner: postgres
CREATE TYPE over_others.colour AS ENUM (
    'red',
    'green'
);
-- drop: DROP TYPE over_others.colour;

-- TYPE a_of_array; owner: postgres
CREATE TYPE over_others.a_of_array AS RANGE (
    subtype = over_others.colour[],
    multirange_type_name = over_others.a_of_array_multirange,
    subtype_opclass = pg_catalog.array_ops
);
-- drop: DROP TYPE over_others.a_of_array;

-- TYPE pair; owner: postgres
CREATE TYPE over_others.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE over_others.pair;

-- TYPE a_of_composite; owner: postgres
CREATE TYPE over_others.a_of_composite AS RANGE (
    subtype = over_others.pair,
    multirange_type_name = over_others.a_of_composite_multirange,
    subtype_opclass = pg_catalog.record_ops
);
-- drop: DROP TYPE over_others.a_of_composite;

-- TYPE z_colours; owner: postgres
CREATE TYPE over_others.z_colours AS RANGE (
    subtype = over_others.colour,
    multirange_type_name = over_others.z_colours_multirange,
    subtype_opclass = pg_catalog.enum_ops
);
-- drop: DROP TYPE over_others.z_colours;

-- TYPE a_of_ranges; owner: postgres
CREATE TYPE over_others.a_of_ranges AS RANGE (
    subtype = over_others.z_colours,
    multirange_type_name = over_others.a_of_multiranges,
    subtype_opclass = pg_catalog.range_ops
);
-- drop: DROP TYPE over_others.a_of_ranges;

-- TABLE rows_of_them; owner: postgres
CREATE TABLE over_others.rows_of_them (
    a over_others.z_colours,
    b over_others.a_of_ranges,
    c over_others.a_of_composite
);
-- drop: DROP TABLE over_others.rows_of_them;

-- DOMAIN positive; owner: postgres
CREATE DOMAIN over_others.positive AS integer
	CONSTRAINT positive_check CHECK ((VALUE > 0));
-- drop: DROP DOMAIN over_others.positive;

-- TYPE a_of_domain; owner: postgres
CREATE TYPE over_others.a_of_domain AS RANGE (
    subtype = over_others.positive,
    multirange_type_name = over_others.a_of_domain_multirange,
    subtype_opclass = pg_catalog.int4_ops
);
-- drop: DROP TYPE over_others.a_of_domain;

-- TABLE DATA rows_of_them; owner: postgres
COPY over_others.rows_of_them (a, b, c) FROM stdin;
