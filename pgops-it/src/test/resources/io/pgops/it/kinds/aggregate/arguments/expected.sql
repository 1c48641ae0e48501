-- FUNCTION z_any(anyarray, anyelement, integer); owner: postgres
CREATE FUNCTION arguments.z_any(state anyarray, value anyelement, "Odd ""name""" integer) RETURNS anyarray
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION arguments.z_any(state anyarray, value anyelement, "Odd ""name""" integer);

-- FUNCTION z_step(text, text[]); owner: postgres
CREATE FUNCTION arguments.z_step(state text, VARIADIC parts text[]) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 'x'::text$$;
-- drop: DROP FUNCTION arguments.z_step(state text, VARIADIC parts text[]);

-- AGGREGATE a_polymorphic(anyelement, integer); owner: postgres
CREATE AGGREGATE arguments.a_polymorphic(value anyelement, "Odd ""name""" integer) (
    SFUNC = arguments.z_any,
    STYPE = anyarray
);
-- drop: DROP AGGREGATE arguments.a_polymorphic(anyelement, integer);

-- AGGREGATE a_polymorphic(bigint); owner: postgres
CREATE AGGREGATE arguments.a_polymorphic(bigint) (
    SFUNC = int8pl,
    STYPE = bigint
);
-- drop: DROP AGGREGATE arguments.a_polymorphic(bigint);

-- AGGREGATE a_polymorphic(double precision); owner: postgres
CREATE AGGREGATE arguments.a_polymorphic(double precision) (
    SFUNC = float8pl,
    STYPE = double precision
);
-- drop: DROP AGGREGATE arguments.a_polymorphic(double precision);

-- AGGREGATE a_variadic(text[]); owner: postgres
CREATE AGGREGATE arguments.a_variadic(VARIADIC parts text[]) (
    SFUNC = arguments.z_step,
    STYPE = text
);
-- drop: DROP AGGREGATE arguments.a_variadic(text[]);
