-- FOREIGN TABLE owned; owner: pgops_sample_owner
CREATE FOREIGN TABLE owner.owned (
    id integer NOT NULL
)
SERVER foreign_table_owner;
-- drop: DROP FOREIGN TABLE owner.owned;

-- SEQUENCE owned_id_seq; owner: pgops_sample_owner
CREATE SEQUENCE owner.owned_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE owner.owned_id_seq;

-- SEQUENCE OWNED BY owned_id_seq; owner: pgops_sample_owner
ALTER SEQUENCE owner.owned_id_seq OWNED BY owner.owned.id;

-- DEFAULT owned id; owner: pgops_sample_owner
ALTER TABLE ONLY owner.owned ALTER COLUMN id SET DEFAULT nextval('owner.owned_id_seq'::regclass);
-- drop: ALTER TABLE owner.owned ALTER COLUMN id DROP DEFAULT;

-- SEQUENCE SET owned_id_seq; owner: pgops_sample_owner
SELECT pg_catalog.setval('owner.owned_id_seq', 1, false);
