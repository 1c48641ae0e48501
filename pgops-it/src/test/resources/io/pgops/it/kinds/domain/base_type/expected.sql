-- TYPE colour; owner: postgres
CREATE TYPE base_type.colour AS ENUM (
    'red'
);
-- drop: DROP TYPE base_type.colour;

-- DOMAIN of_array; owner: postgres
CREATE DOMAIN base_type.of_array AS text[];
-- drop: DROP DOMAIN base_type.of_array;

-- DOMAIN of_enum; owner: postgres
CREATE DOMAIN base_type.of_enum AS base_type.colour;
-- drop: DROP DOMAIN base_type.of_enum;

-- DOMAIN of_range; owner: postgres
CREATE DOMAIN base_type.of_range AS int4range;
-- drop: DROP DOMAIN base_type.of_range;

-- TYPE pair; owner: postgres
CREATE TYPE base_type.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE base_type.pair;

-- DOMAIN of_composite; owner: postgres
CREATE DOMAIN base_type.of_composite AS base_type.pair;
-- drop: DROP DOMAIN base_type.of_composite;

-- DOMAIN plain; owner: postgres
CREATE DOMAIN base_type.plain AS integer;
-- drop: DROP DOMAIN base_type.plain;

-- DOMAIN with_modifier; owner: postgres
CREATE DOMAIN base_type.with_modifier AS numeric(10,2);
-- drop: DROP DOMAIN base_type.with_modifier;

-- DOMAIN of_domain; owner: postgres
CREATE DOMAIN base_type.of_domain AS base_type.with_modifier;
-- drop: DROP DOMAIN base_type.of_domain;

-- DOMAIN with_precision; owner: postgres
CREATE DOMAIN base_type.with_precision AS timestamp(3) with time zone;
-- drop: DROP DOMAIN base_type.with_precision;
