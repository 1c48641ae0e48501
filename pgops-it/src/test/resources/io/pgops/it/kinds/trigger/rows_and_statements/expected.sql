-- FUNCTION note(); owner: postgres
CREATE FUNCTION rows_and_statements.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN COALESCE(NEW, OLD); END$$;
-- drop: DROP FUNCTION rows_and_statements.note();

-- TABLE t; owner: postgres
CREATE TABLE rows_and_statements.t (
    a integer
);
-- drop: DROP TABLE rows_and_statements.t;

-- TABLE DATA t; owner: postgres
COPY rows_and_statements.t (a) FROM stdin;

-- TRIGGER t after_row; owner: postgres
CREATE TRIGGER after_row AFTER INSERT ON rows_and_statements.t FOR EACH ROW EXECUTE FUNCTION rows_and_statements.note();
-- drop: DROP TRIGGER after_row ON rows_and_statements.t;

-- TRIGGER t after_statement; owner: postgres
CREATE TRIGGER after_statement AFTER DELETE OR UPDATE ON rows_and_statements.t FOR EACH STATEMENT EXECUTE FUNCTION rows_and_statements.note();
-- drop: DROP TRIGGER after_statement ON rows_and_statements.t;

-- TRIGGER t before_row; owner: postgres
CREATE TRIGGER before_row BEFORE INSERT OR DELETE OR UPDATE ON rows_and_statements.t FOR EACH ROW EXECUTE FUNCTION rows_and_statements.note();
-- drop: DROP TRIGGER before_row ON rows_and_statements.t;

-- TRIGGER t before_statement; owner: postgres
CREATE TRIGGER before_statement BEFORE TRUNCATE ON rows_and_statements.t FOR EACH STATEMENT EXECUTE FUNCTION rows_and_statements.note();
-- drop: DROP TRIGGER before_statement ON rows_and_statements.t;
