-- FOREIGN TABLE numbered; owner: postgres
CREATE FOREIGN TABLE serial.numbered (
    id integer CONSTRAINT numbered_id_not_null NOT NULL,
    value text
)
SERVER foreign_table_serial;
-- drop: DROP FOREIGN TABLE serial.numbered;

-- SEQUENCE numbered_id_seq; owner: postgres
CREATE SEQUENCE serial.numbered_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE serial.numbered_id_seq;

-- SEQUENCE OWNED BY numbered_id_seq; owner: postgres
ALTER SEQUENCE serial.numbered_id_seq OWNED BY serial.numbered.id;

-- DEFAULT numbered id; owner: postgres
ALTER TABLE ONLY serial.numbered ALTER COLUMN id SET DEFAULT nextval('serial.numbered_id_seq'::regclass);
-- drop: ALTER TABLE serial.numbered ALTER COLUMN id DROP DEFAULT;

-- SEQUENCE SET numbered_id_seq; owner: postgres
SELECT pg_catalog.setval('serial.numbered_id_seq', 1, false);
