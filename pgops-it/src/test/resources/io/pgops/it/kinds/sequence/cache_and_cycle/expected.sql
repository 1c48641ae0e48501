-- SEQUENCE turning; owner: postgres
CREATE SEQUENCE cache_and_cycle.turning
    START WITH 1
    INCREMENT BY 7
    MINVALUE 1
    MAXVALUE 20
    CACHE 20
    CYCLE;
-- drop: DROP SEQUENCE cache_and_cycle.turning;

-- SEQUENCE SET turning; owner: postgres
SELECT pg_catalog.setval('cache_and_cycle.turning', 15, true);
