-- SEQUENCE numbers; owner: postgres
CREATE SEQUENCE defaults.numbers
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE defaults.numbers;

-- TABLE t; owner: postgres
CREATE TABLE defaults.t (
    a integer,
    b text
);
-- drop: DROP TABLE defaults.t;

-- VIEW with_defaults; owner: postgres
CREATE VIEW defaults.with_defaults AS
 SELECT a,
    b
   FROM defaults.t;
-- drop: DROP VIEW defaults.with_defaults;

-- DEFAULT with_defaults a; owner: postgres
ALTER TABLE ONLY defaults.with_defaults ALTER COLUMN a SET DEFAULT nextval('defaults.numbers'::regclass);
-- drop: ALTER TABLE defaults.with_defaults ALTER COLUMN a DROP DEFAULT;

-- DEFAULT with_defaults b; owner: postgres
ALTER TABLE ONLY defaults.with_defaults ALTER COLUMN b SET DEFAULT 'it''s a view''s'::text;
-- drop: ALTER TABLE defaults.with_defaults ALTER COLUMN b DROP DEFAULT;

-- TABLE DATA t; owner: postgres
COPY defaults.t (a, b) FROM stdin;

-- SEQUENCE SET numbers; owner: postgres
SELECT pg_catalog.setval('defaults.numbers', 1, false);
