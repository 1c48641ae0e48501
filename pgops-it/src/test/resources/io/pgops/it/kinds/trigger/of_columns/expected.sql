-- FUNCTION note(); owner: postgres
CREATE FUNCTION of_columns.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION of_columns.note();

-- TABLE t; owner: postgres
CREATE TABLE of_columns.t (
    a integer,
    "Odd ""column""; -- it's" integer,
    c integer
);
-- drop: DROP TABLE of_columns.t;

-- TABLE DATA t; owner: postgres
COPY of_columns.t (a, "Odd ""column""; -- it's", c) FROM stdin;

-- TRIGGER t of_columns; owner: postgres
CREATE TRIGGER of_columns BEFORE UPDATE OF c, "Odd ""column""; -- it's" ON of_columns.t FOR EACH ROW EXECUTE FUNCTION of_columns.note();
-- drop: DROP TRIGGER of_columns ON of_columns.t;
