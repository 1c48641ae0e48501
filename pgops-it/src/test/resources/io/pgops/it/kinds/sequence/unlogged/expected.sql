-- TABLE logged_with_unlogged; owner: postgres
CREATE TABLE unlogged.logged_with_unlogged (
    id integer NOT NULL
);
-- drop: DROP TABLE unlogged.logged_with_unlogged;

-- SEQUENCE logged_with_unlogged_id_seq; owner: postgres
CREATE UNLOGGED SEQUENCE unlogged.logged_with_unlogged_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE unlogged.logged_with_unlogged_id_seq;

-- SEQUENCE unlogged; owner: postgres
CREATE UNLOGGED SEQUENCE unlogged.unlogged
    START WITH 5
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE unlogged.unlogged;

-- TABLE unlogged_with_logged; owner: postgres
CREATE UNLOGGED TABLE unlogged.unlogged_with_logged (
    id integer NOT NULL
);
-- drop: DROP TABLE unlogged.unlogged_with_logged;

-- SEQUENCE unlogged_with_logged_id_seq; owner: postgres
CREATE SEQUENCE unlogged.unlogged_with_logged_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE unlogged.unlogged_with_logged_id_seq;

-- SEQUENCE OWNED BY logged_with_unlogged_id_seq; owner: postgres
ALTER SEQUENCE unlogged.logged_with_unlogged_id_seq OWNED BY unlogged.logged_with_unlogged.id;

-- SEQUENCE OWNED BY unlogged_with_logged_id_seq; owner: postgres
ALTER SEQUENCE unlogged.unlogged_with_logged_id_seq OWNED BY unlogged.unlogged_with_logged.id;

-- DEFAULT logged_with_unlogged id; owner: postgres
ALTER TABLE ONLY unlogged.logged_with_unlogged ALTER COLUMN id SET DEFAULT nextval('unlogged.logged_with_unlogged_id_seq'::regclass);
-- drop: ALTER TABLE unlogged.logged_with_unlogged ALTER COLUMN id DROP DEFAULT;

-- DEFAULT unlogged_with_logged id; owner: postgres
ALTER TABLE ONLY unlogged.unlogged_with_logged ALTER COLUMN id SET DEFAULT nextval('unlogged.unlogged_with_logged_id_seq'::regclass);
-- drop: ALTER TABLE unlogged.unlogged_with_logged ALTER COLUMN id DROP DEFAULT;

-- TABLE DATA logged_with_unlogged; owner: postgres
COPY unlogged.logged_with_unlogged (id) FROM stdin;

-- TABLE DATA unlogged_with_logged; owner: postgres
COPY unlogged.unlogged_with_logged (id) FROM stdin;

-- SEQUENCE SET logged_with_unlogged_id_seq; owner: postgres
SELECT pg_catalog.setval('unlogged.logged_with_unlogged_id_seq', 1, false);

-- SEQUENCE SET unlogged; owner: postgres
SELECT pg_catalog.setval('unlogged.unlogged', 5, true);

-- SEQUENCE SET unlogged_with_logged_id_seq; owner: postgres
SELECT pg_catalog.setval('unlogged.unlogged_with_logged_id_seq', 1, false);
