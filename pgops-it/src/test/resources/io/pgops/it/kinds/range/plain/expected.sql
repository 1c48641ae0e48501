-- TYPE floats; owner: postgres
CREATE TYPE plain.floats AS RANGE (
    subtype = double precision,
    multirange_type_name = plain.floats_multirange
);
-- drop: DROP TYPE plain.floats;

-- DOMAIN of_multirange; owner: postgres
CREATE DOMAIN plain.of_multirange AS plain.floats_multirange;
-- drop: DROP DOMAIN plain.of_multirange;

-- TYPE with_ranges; owner: postgres
CREATE TYPE plain.with_ranges AS (
    a plain.floats,
    b plain.floats_multirange
);
-- drop: DROP TYPE plain.with_ranges;

-- FUNCTION a_first(plain.floats_multirange); owner: postgres
CREATE FUNCTION plain.a_first(plain.floats_multirange) RETURNS plain.floats
    LANGUAGE sql IMMUTABLE
    AS $$SELECT floats(1, 2)$$;
-- drop: DROP FUNCTION plain.a_first(plain.floats_multirange);

-- VIEW made; owner: postgres
CREATE VIEW plain.made AS
 SELECT plain.floats(v.a, (v.a + (1)::double precision)) AS a,
    plain.floats_multirange(plain.floats(v.a, NULL::double precision)) AS b
   FROM ( VALUES ((1)::double precision)) v(a);
-- drop: DROP VIEW plain.made;

-- TABLE ranges; owner: postgres
CREATE TABLE plain.ranges (
    a plain.floats,
    b plain.floats_multirange,
    c plain.floats[],
    d plain.floats_multirange[]
);
-- drop: DROP TABLE plain.ranges;

-- DOMAIN of_range; owner: postgres
CREATE DOMAIN plain.of_range AS plain.floats
	CONSTRAINT of_range_check CHECK ((NOT isempty(VALUE)));
-- drop: DROP DOMAIN plain.of_range;

-- TABLE DATA ranges; owner: postgres
COPY plain.ranges (a, b, c, d) FROM stdin;
