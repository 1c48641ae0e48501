-- SEQUENCE big; owner: postgres
CREATE SEQUENCE types.big
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE types.big;

-- SEQUENCE normal; owner: postgres
CREATE SEQUENCE types.normal
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE types.normal;

-- SEQUENCE small; owner: postgres
CREATE SEQUENCE types.small
    AS smallint
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 32767
    CACHE 1;
-- drop: DROP SEQUENCE types.small;

-- SEQUENCE SET big; owner: postgres
SELECT pg_catalog.setval('types.big', 1, false);

-- SEQUENCE SET normal; owner: postgres
SELECT pg_catalog.setval('types.normal', 1, false);

-- SEQUENCE SET small; owner: postgres
SELECT pg_catalog.setval('types.small', 1, false);
