-- TABLE parent; owner: postgres
CREATE TABLE identity.parent (
    id integer CONSTRAINT parent_id_not_null NOT NULL,
    a integer
);
-- drop: DROP TABLE identity.parent;

-- TABLE child; owner: postgres
CREATE TABLE identity.child ()
INHERITS (identity.parent);
-- drop: DROP TABLE identity.child;

-- SEQUENCE parent_id_seq; owner: postgres
ALTER TABLE identity.parent ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME identity.parent_id_seq
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1
);

-- TABLE DATA child; owner: postgres
COPY identity.child (id, a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY identity.parent (id, a) FROM stdin;

-- SEQUENCE SET parent_id_seq; owner: postgres
SELECT pg_catalog.setval('identity.parent_id_seq', 1, true);
