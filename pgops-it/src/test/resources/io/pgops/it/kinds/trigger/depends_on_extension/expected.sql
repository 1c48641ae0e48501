-- FUNCTION note(); owner: postgres
CREATE FUNCTION depends_on_extension.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION depends_on_extension.note();

-- TABLE t; owner: postgres
CREATE TABLE depends_on_extension.t (
    a integer
);
-- drop: DROP TABLE depends_on_extension.t;

-- TABLE DATA t; owner: postgres
COPY depends_on_extension.t (a) FROM stdin;

-- TRIGGER t bound; owner: postgres
CREATE TRIGGER bound BEFORE INSERT ON depends_on_extension.t FOR EACH ROW EXECUTE FUNCTION depends_on_extension.note();
ALTER TRIGGER bound ON depends_on_extension.t DEPENDS ON EXTENSION citext;
-- drop: DROP TRIGGER bound ON depends_on_extension.t;
