-- SEQUENCE owned; owner: pgops_sample_owner
CREATE SEQUENCE owner.owned
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE owner.owned;

-- TABLE owned_table; owner: pgops_sample_owner
CREATE TABLE owner.owned_table (
    id integer NOT NULL,
    number integer NOT NULL
);
-- drop: DROP TABLE owner.owned_table;

-- SEQUENCE owned_table_id_seq; owner: pgops_sample_owner
CREATE SEQUENCE owner.owned_table_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE owner.owned_table_id_seq;

-- SEQUENCE owned_table_number_seq; owner: pgops_sample_owner
ALTER TABLE owner.owned_table ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME owner.owned_table_number_seq
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1
);

-- SEQUENCE OWNED BY owned_table_id_seq; owner: pgops_sample_owner
ALTER SEQUENCE owner.owned_table_id_seq OWNED BY owner.owned_table.id;

-- DEFAULT owned_table id; owner: pgops_sample_owner
ALTER TABLE ONLY owner.owned_table ALTER COLUMN id SET DEFAULT nextval('owner.owned_table_id_seq'::regclass);
-- drop: ALTER TABLE owner.owned_table ALTER COLUMN id DROP DEFAULT;

-- TABLE DATA owned_table; owner: pgops_sample_owner
COPY owner.owned_table (id, number) FROM stdin;

-- SEQUENCE SET owned; owner: pgops_sample_owner
SELECT pg_catalog.setval('owner.owned', 1, false);

-- SEQUENCE SET owned_table_id_seq; owner: pgops_sample_owner
SELECT pg_catalog.setval('owner.owned_table_id_seq', 1, false);

-- SEQUENCE SET owned_table_number_seq; owner: pgops_sample_owner
SELECT pg_catalog.setval('owner.owned_table_number_seq', 1, false);
