-- TABLE logged_with_unlogged; owner: postgres
CREATE TABLE identity_unlogged.logged_with_unlogged (
    id integer CONSTRAINT logged_with_unlogged_id_not_null NOT NULL
);
-- drop: DROP TABLE identity_unlogged.logged_with_unlogged;

-- SEQUENCE logged_with_unlogged_id_seq; owner: postgres
ALTER TABLE identity_unlogged.logged_with_unlogged ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME identity_unlogged.logged_with_unlogged_id_seq
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1
);
ALTER SEQUENCE identity_unlogged.logged_with_unlogged_id_seq SET UNLOGGED;

-- TABLE unlogged; owner: postgres
CREATE UNLOGGED TABLE identity_unlogged.unlogged (
    id integer CONSTRAINT unlogged_id_not_null NOT NULL
);
-- drop: DROP TABLE identity_unlogged.unlogged;

-- SEQUENCE unlogged_id_seq; owner: postgres
ALTER TABLE identity_unlogged.unlogged ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME identity_unlogged.unlogged_id_seq
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1
);

-- TABLE unlogged_with_logged; owner: postgres
CREATE UNLOGGED TABLE identity_unlogged.unlogged_with_logged (
    id integer CONSTRAINT unlogged_with_logged_id_not_null NOT NULL
);
-- drop: DROP TABLE identity_unlogged.unlogged_with_logged;

-- SEQUENCE unlogged_with_logged_id_seq; owner: postgres
ALTER TABLE identity_unlogged.unlogged_with_logged ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME identity_unlogged.unlogged_with_logged_id_seq
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1
);
ALTER SEQUENCE identity_unlogged.unlogged_with_logged_id_seq SET LOGGED;

-- TABLE DATA logged_with_unlogged; owner: postgres
COPY identity_unlogged.logged_with_unlogged (id) FROM stdin;

-- TABLE DATA unlogged; owner: postgres
COPY identity_unlogged.unlogged (id) FROM stdin;

-- TABLE DATA unlogged_with_logged; owner: postgres
COPY identity_unlogged.unlogged_with_logged (id) FROM stdin;

-- SEQUENCE SET logged_with_unlogged_id_seq; owner: postgres
SELECT pg_catalog.setval('identity_unlogged.logged_with_unlogged_id_seq', 1, false);

-- SEQUENCE SET unlogged_id_seq; owner: postgres
SELECT pg_catalog.setval('identity_unlogged.unlogged_id_seq', 1, false);

-- SEQUENCE SET unlogged_with_logged_id_seq; owner: postgres
SELECT pg_catalog.setval('identity_unlogged.unlogged_with_logged_id_seq', 1, false);
