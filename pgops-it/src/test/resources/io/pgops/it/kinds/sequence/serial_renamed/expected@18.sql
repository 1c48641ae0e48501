-- TABLE after_renaming; owner: postgres
CREATE TABLE serial_renamed.after_renaming (
    id integer CONSTRAINT before_renaming_id_not_null NOT NULL
);
-- drop: DROP TABLE serial_renamed.after_renaming;

-- SEQUENCE of_another_name; owner: postgres
CREATE SEQUENCE serial_renamed.of_another_name
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE serial_renamed.of_another_name;

-- SEQUENCE OWNED BY of_another_name; owner: postgres
ALTER SEQUENCE serial_renamed.of_another_name OWNED BY serial_renamed.after_renaming.id;

-- DEFAULT after_renaming id; owner: postgres
ALTER TABLE ONLY serial_renamed.after_renaming ALTER COLUMN id SET DEFAULT nextval('serial_renamed.of_another_name'::regclass);
-- drop: ALTER TABLE serial_renamed.after_renaming ALTER COLUMN id DROP DEFAULT;

-- TABLE DATA after_renaming; owner: postgres
COPY serial_renamed.after_renaming (id) FROM stdin;

-- SEQUENCE SET of_another_name; owner: postgres
SELECT pg_catalog.setval('serial_renamed.of_another_name', 1, false);
