CREATE FUNCTION z_step(state text, VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'x'::text$$;
CREATE AGGREGATE a_variadic(VARIADIC parts text[]) (SFUNC = z_step, STYPE = text);
CREATE FUNCTION z_any(state anyarray, value anyelement, "Odd ""name""" integer) RETURNS anyarray LANGUAGE sql IMMUTABLE AS $$SELECT $1$$;
CREATE AGGREGATE a_polymorphic(value anyelement, "Odd ""name""" integer) (SFUNC = z_any, STYPE = anyarray);
CREATE AGGREGATE a_polymorphic(bigint) (SFUNC = int8pl, STYPE = bigint);
CREATE AGGREGATE a_polymorphic(double precision) (SFUNC = float8pl, STYPE = double precision);
