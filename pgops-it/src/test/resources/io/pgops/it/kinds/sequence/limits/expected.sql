-- SEQUENCE all_of_it; owner: postgres
CREATE SEQUENCE limits.all_of_it
    START WITH 9223372036854775807
    INCREMENT BY 1
    MINVALUE -9223372036854775808
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE limits.all_of_it;

-- SEQUENCE from_zero; owner: postgres
CREATE SEQUENCE limits.from_zero
    START WITH 0
    INCREMENT BY 1
    MINVALUE 0
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE limits.from_zero;

-- SEQUENCE limited; owner: postgres
CREATE SEQUENCE limits.limited
    START WITH 5
    INCREMENT BY 1
    MINVALUE -10
    MAXVALUE 1000
    CACHE 1;
-- drop: DROP SEQUENCE limits.limited;

-- SEQUENCE SET all_of_it; owner: postgres
SELECT pg_catalog.setval('limits.all_of_it', 9223372036854775807, false);

-- SEQUENCE SET from_zero; owner: postgres
SELECT pg_catalog.setval('limits.from_zero', 0, false);

-- SEQUENCE SET limited; owner: postgres
SELECT pg_catalog.setval('limits.limited', 5, false);
