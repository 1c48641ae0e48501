-- TYPE pair; owner: postgres
CREATE TYPE serial.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE serial.pair;

-- TABLE of_pair; owner: postgres
CREATE TABLE serial.of_pair OF serial.pair;
-- drop: DROP TABLE serial.of_pair;

-- SEQUENCE numbers; owner: postgres
CREATE SEQUENCE serial.numbers
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE serial.numbers;

-- SEQUENCE OWNED BY numbers; owner: postgres
ALTER SEQUENCE serial.numbers OWNED BY serial.of_pair.a;

-- DEFAULT of_pair a; owner: postgres
ALTER TABLE ONLY serial.of_pair ALTER COLUMN a SET DEFAULT nextval('serial.numbers'::regclass);
-- drop: ALTER TABLE serial.of_pair ALTER COLUMN a DROP DEFAULT;

-- TABLE DATA of_pair; owner: postgres
COPY serial.of_pair (a, b) FROM stdin;

-- SEQUENCE SET numbers; owner: postgres
SELECT pg_catalog.setval('serial.numbers', 1, true);
