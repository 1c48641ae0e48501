-- SEQUENCE z_shared; owner: postgres
CREATE SEQUENCE shared_default.z_shared
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE shared_default.z_shared;

-- TABLE a_first; owner: postgres
CREATE TABLE shared_default.a_first (
    id integer DEFAULT nextval('shared_default.z_shared'::regclass)
);
-- drop: DROP TABLE shared_default.a_first;

-- TABLE a_second; owner: postgres
CREATE TABLE shared_default.a_second (
    id bigint DEFAULT (nextval('shared_default.z_shared'::regclass) + 1000)
);
-- drop: DROP TABLE shared_default.a_second;

-- TABLE DATA a_first; owner: postgres
COPY shared_default.a_first (id) FROM stdin;

-- TABLE DATA a_second; owner: postgres
COPY shared_default.a_second (id) FROM stdin;

-- SEQUENCE SET z_shared; owner: postgres
SELECT pg_catalog.setval('shared_default.z_shared', 2, true);
