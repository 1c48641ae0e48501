-- SEQUENCE descending; owner: postgres
CREATE SEQUENCE descending.descending
    START WITH -1
    INCREMENT BY -1
    MINVALUE -9223372036854775808
    MAXVALUE -1
    CACHE 1;
-- drop: DROP SEQUENCE descending.descending;

-- SEQUENCE descending_small; owner: postgres
CREATE SEQUENCE descending.descending_small
    AS smallint
    START WITH -1
    INCREMENT BY -2
    MINVALUE -32768
    MAXVALUE -1
    CACHE 1;
-- drop: DROP SEQUENCE descending.descending_small;

-- SEQUENCE from_the_top; owner: postgres
CREATE SEQUENCE descending.from_the_top
    AS integer
    START WITH 2147483647
    INCREMENT BY -1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE descending.from_the_top;

-- SEQUENCE SET descending; owner: postgres
SELECT pg_catalog.setval('descending.descending', -2, true);

-- SEQUENCE SET descending_small; owner: postgres
SELECT pg_catalog.setval('descending.descending_small', -1, false);

-- SEQUENCE SET from_the_top; owner: postgres
SELECT pg_catalog.setval('descending.from_the_top', 2147483647, false);
