-- TYPE floats; owner: postgres
CREATE TYPE subtype_diff.floats AS RANGE (
    subtype = double precision,
    multirange_type_name = subtype_diff.floats_multirange,
    subtype_diff = float8mi
);
-- drop: DROP TYPE subtype_diff.floats;

-- FUNCTION difference(time without time zone, time without time zone); owner: postgres
CREATE FUNCTION subtype_diff.difference(a time without time zone, b time without time zone) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT
    AS $$SELECT EXTRACT(EPOCH FROM (a - b))::float8$$;
-- drop: DROP FUNCTION subtype_diff.difference(a time without time zone, b time without time zone);

-- TYPE times; owner: postgres
CREATE TYPE subtype_diff.times AS RANGE (
    subtype = time without time zone,
    multirange_type_name = subtype_diff.times_multirange,
    subtype_diff = subtype_diff.difference
);
-- drop: DROP TYPE subtype_diff.times;
