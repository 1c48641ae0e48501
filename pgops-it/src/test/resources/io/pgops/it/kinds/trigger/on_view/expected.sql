-- FUNCTION note(); owner: postgres
CREATE FUNCTION on_view.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NULL; END$$;
-- drop: DROP FUNCTION on_view.note();

-- TABLE t; owner: postgres
CREATE TABLE on_view.t (
    a integer
);
-- drop: DROP TABLE on_view.t;

-- VIEW updatable; owner: postgres
CREATE VIEW on_view.updatable AS
 SELECT t.a
   FROM on_view.t;
-- drop: DROP VIEW on_view.updatable;

-- VIEW v; owner: postgres
CREATE VIEW on_view.v AS
 SELECT 1 AS a;
-- drop: DROP VIEW on_view.v;

-- TABLE DATA t; owner: postgres
COPY on_view.t (a) FROM stdin;

-- TRIGGER updatable after_statement; owner: postgres
CREATE TRIGGER after_statement AFTER INSERT ON on_view.updatable FOR EACH STATEMENT EXECUTE FUNCTION on_view.note();
-- drop: DROP TRIGGER after_statement ON on_view.updatable;

-- TRIGGER v instead; owner: postgres
CREATE TRIGGER instead INSTEAD OF INSERT OR DELETE OR UPDATE ON on_view.v FOR EACH ROW EXECUTE FUNCTION on_view.note();
-- drop: DROP TRIGGER instead ON on_view.v;

-- COMMENT TRIGGER instead ON v; owner: postgres
COMMENT ON TRIGGER instead ON on_view.v IS 'a view''s trigger';
