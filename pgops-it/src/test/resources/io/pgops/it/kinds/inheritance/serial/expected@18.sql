-- TABLE parent; owner: postgres
CREATE TABLE serial.parent (
    id integer CONSTRAINT parent_id_not_null NOT NULL,
    a integer
);
-- drop: DROP TABLE serial.parent;

-- TABLE child; owner: postgres
CREATE TABLE serial.child ()
INHERITS (serial.parent);
-- drop: DROP TABLE serial.child;

-- SEQUENCE parent_id_seq; owner: postgres
CREATE SEQUENCE serial.parent_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE serial.parent_id_seq;

-- SEQUENCE OWNED BY parent_id_seq; owner: postgres
ALTER SEQUENCE serial.parent_id_seq OWNED BY serial.parent.id;

-- DEFAULT child id; owner: postgres
ALTER TABLE ONLY serial.child ALTER COLUMN id SET DEFAULT nextval('serial.parent_id_seq'::regclass);
-- drop: ALTER TABLE serial.child ALTER COLUMN id DROP DEFAULT;

-- DEFAULT parent id; owner: postgres
ALTER TABLE ONLY serial.parent ALTER COLUMN id SET DEFAULT nextval('serial.parent_id_seq'::regclass);
-- drop: ALTER TABLE serial.parent ALTER COLUMN id DROP DEFAULT;

-- TABLE DATA child; owner: postgres
COPY serial.child (id, a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY serial.parent (id, a) FROM stdin;

-- SEQUENCE SET parent_id_seq; owner: postgres
SELECT pg_catalog.setval('serial.parent_id_seq', 2, true);
