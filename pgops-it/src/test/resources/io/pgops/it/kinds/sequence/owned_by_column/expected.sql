-- SEQUENCE of_none; owner: postgres
CREATE SEQUENCE owned_by_column.of_none
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE owned_by_column.of_none;

-- TABLE z_owner; owner: postgres
CREATE TABLE owned_by_column.z_owner (
    id integer,
    other integer
);
-- drop: DROP TABLE owned_by_column.z_owner;

-- SEQUENCE a_owned; owner: postgres
CREATE SEQUENCE owned_by_column.a_owned
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE owned_by_column.a_owned;

-- SEQUENCE a_owned_too; owner: postgres
CREATE SEQUENCE owned_by_column.a_owned_too
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE owned_by_column.a_owned_too;

-- SEQUENCE OWNED BY a_owned; owner: postgres
ALTER SEQUENCE owned_by_column.a_owned OWNED BY owned_by_column.z_owner.other;

-- SEQUENCE OWNED BY a_owned_too; owner: postgres
ALTER SEQUENCE owned_by_column.a_owned_too OWNED BY owned_by_column.z_owner.other;

-- TABLE DATA z_owner; owner: postgres
COPY owned_by_column.z_owner (id, other) FROM stdin;

-- SEQUENCE SET a_owned; owner: postgres
SELECT pg_catalog.setval('owned_by_column.a_owned', 3, true);

-- SEQUENCE SET a_owned_too; owner: postgres
SELECT pg_catalog.setval('owned_by_column.a_owned_too', 1, false);

-- SEQUENCE SET of_none; owner: postgres
SELECT pg_catalog.setval('owned_by_column.of_none', 1, false);
