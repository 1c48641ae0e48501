-- SEQUENCE called; owner: postgres
CREATE SEQUENCE value.called
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE value.called;

-- SEQUENCE never_called; owner: postgres
CREATE SEQUENCE value.never_called
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE value.never_called;

-- SEQUENCE restarted; owner: postgres
CREATE SEQUENCE value.restarted
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE value.restarted;

-- SEQUENCE set; owner: postgres
CREATE SEQUENCE value.set
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE value.set;

-- SEQUENCE set_not_called; owner: postgres
CREATE SEQUENCE value.set_not_called
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE value.set_not_called;

-- SEQUENCE SET called; owner: postgres
SELECT pg_catalog.setval('value.called', 2, true);

-- SEQUENCE SET never_called; owner: postgres
SELECT pg_catalog.setval('value.never_called', 1, false);

-- SEQUENCE SET restarted; owner: postgres
SELECT pg_catalog.setval('value.restarted', 1000, false);

-- SEQUENCE SET set; owner: postgres
SELECT pg_catalog.setval('value.set', 9999999999, true);

-- SEQUENCE SET set_not_called; owner: postgres
SELECT pg_catalog.setval('value.set_not_called', 42, false);
