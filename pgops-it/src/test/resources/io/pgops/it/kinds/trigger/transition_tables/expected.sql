-- FUNCTION note(); owner: postgres
CREATE FUNCTION transition_tables.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NULL; END$$;
-- drop: DROP FUNCTION transition_tables.note();

-- TABLE t; owner: postgres
CREATE TABLE transition_tables.t (
    a integer
);
-- drop: DROP TABLE transition_tables.t;

-- TABLE DATA t; owner: postgres
COPY transition_tables.t (a) FROM stdin;

-- TRIGGER t both_tables; owner: postgres
CREATE TRIGGER both_tables AFTER UPDATE ON transition_tables.t REFERENCING OLD TABLE AS "old ""rows""" NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION transition_tables.note();
-- drop: DROP TRIGGER both_tables ON transition_tables.t;

-- TRIGGER t one_table; owner: postgres
CREATE TRIGGER one_table AFTER INSERT ON transition_tables.t REFERENCING NEW TABLE AS new_rows FOR EACH ROW EXECUTE FUNCTION transition_tables.note();
-- drop: DROP TRIGGER one_table ON transition_tables.t;
