-- TYPE mood; owner: postgres
CREATE TYPE keys.mood AS ENUM (
    'sad',
    'it''s'
);
-- drop: DROP TYPE keys.mood;

-- FUNCTION bucket(integer); owner: postgres
CREATE FUNCTION keys.bucket(integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 / 10$_$;
-- drop: DROP FUNCTION keys.bucket(integer);

-- TABLE by_enum; owner: postgres
CREATE TABLE keys.by_enum (
    a keys.mood,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE keys.by_enum;

-- TABLE by_function; owner: postgres
CREATE TABLE keys.by_function (
    a integer
)
PARTITION BY LIST (keys.bucket(a));
-- drop: DROP TABLE keys.by_function;

-- TABLE by_function_1; owner: postgres
CREATE TABLE keys.by_function_1 (
    a integer
);
-- drop: DROP TABLE keys.by_function_1;

-- TABLE expressions; owner: postgres
CREATE TABLE keys.expressions (
    a integer,
    b text COLLATE pg_catalog."C",
    c text
)
PARTITION BY RANGE (((a + 1)), lower(b) COLLATE "POSIX", c text_pattern_ops);
-- drop: DROP TABLE keys.expressions;

-- TABLE expressions_1; owner: postgres
CREATE TABLE keys.expressions_1 (
    a integer,
    b text COLLATE pg_catalog."C",
    c text
);
-- drop: DROP TABLE keys.expressions_1;

-- TABLE glad; owner: postgres
CREATE TABLE keys.glad (
    a keys.mood,
    b integer
);
-- drop: DROP TABLE keys.glad;

-- TABLE ATTACH by_function_1; owner: postgres
ALTER TABLE ONLY keys.by_function ATTACH PARTITION keys.by_function_1 FOR VALUES IN (0, 1);

-- TABLE ATTACH expressions_1; owner: postgres
ALTER TABLE ONLY keys.expressions ATTACH PARTITION keys.expressions_1 FOR VALUES FROM (1, 'a', 'a') TO (10, 'b', MAXVALUE);

-- TABLE ATTACH glad; owner: postgres
ALTER TABLE ONLY keys.by_enum ATTACH PARTITION keys.glad FOR VALUES IN ('it''s');

-- TABLE DATA by_function_1; owner: postgres
COPY keys.by_function_1 (a) FROM stdin;

-- TABLE DATA expressions_1; owner: postgres
COPY keys.expressions_1 (a, b, c) FROM stdin;

-- TABLE DATA glad; owner: postgres
COPY keys.glad (a, b) FROM stdin;
