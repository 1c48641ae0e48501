-- DOMAIN bits; owner: postgres
CREATE DOMAIN default_value.bits AS bit varying(5) DEFAULT '101'::"bit";
-- drop: DROP DOMAIN default_value.bits;

-- DOMAIN expression; owner: postgres
CREATE DOMAIN default_value.expression AS timestamp with time zone DEFAULT CURRENT_TIMESTAMP;
-- drop: DROP DOMAIN default_value.expression;

-- DOMAIN literal; owner: postgres
CREATE DOMAIN default_value.literal AS text DEFAULT 'it''s; \ $$'::text;
-- drop: DROP DOMAIN default_value.literal;

-- DOMAIN nothing; owner: postgres
CREATE DOMAIN default_value.nothing AS text;
-- drop: DROP DOMAIN default_value.nothing;

-- DOMAIN number; owner: postgres
CREATE DOMAIN default_value.number AS numeric(10,2) DEFAULT 1.50;
-- drop: DROP DOMAIN default_value.number;

-- FUNCTION seven(); owner: postgres
CREATE FUNCTION default_value.seven() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 7$$;
-- drop: DROP FUNCTION default_value.seven();

-- DOMAIN by_function; owner: postgres
CREATE DOMAIN default_value.by_function AS integer DEFAULT default_value.seven();
-- drop: DROP DOMAIN default_value.by_function;

-- SEQUENCE numbers; owner: postgres
CREATE SEQUENCE default_value.numbers
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE default_value.numbers;

-- DOMAIN by_sequence; owner: postgres
CREATE DOMAIN default_value.by_sequence AS integer DEFAULT nextval('default_value.numbers'::regclass);
-- drop: DROP DOMAIN default_value.by_sequence;

-- TABLE uses_them; owner: postgres
CREATE TABLE default_value.uses_them (
    l default_value.literal,
    n default_value.number,
    f default_value.by_function,
    s default_value.by_sequence
);
-- drop: DROP TABLE default_value.uses_them;

-- TABLE DATA uses_them; owner: postgres
COPY default_value.uses_them (l, n, f, s) FROM stdin;

-- SEQUENCE SET numbers; owner: postgres
SELECT pg_catalog.setval('default_value.numbers', 1, true);
