-- SEQUENCE plain; owner: postgres
CREATE SEQUENCE plain.plain
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE plain.plain;

-- SEQUENCE SET plain; owner: postgres
SELECT pg_catalog.setval('plain.plain', 1, false);
