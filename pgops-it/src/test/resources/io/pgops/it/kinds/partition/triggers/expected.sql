-- FUNCTION note(); owner: postgres
CREATE FUNCTION triggers.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION triggers.note();

-- TABLE t; owner: postgres
CREATE TABLE triggers.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE triggers.t;

-- TABLE t1; owner: postgres
CREATE TABLE triggers.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE triggers.t1;

-- TABLE t2; owner: postgres
CREATE TABLE triggers.t2 (
    a integer,
    b integer
);
-- drop: DROP TABLE triggers.t2;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY triggers.t ATTACH PARTITION triggers.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY triggers.t ATTACH PARTITION triggers.t2 FOR VALUES IN (2);

-- TABLE DATA t1; owner: postgres
COPY triggers.t1 (a, b) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY triggers.t2 (a, b) FROM stdin;

-- TRIGGER t before_rows; owner: postgres
CREATE TRIGGER before_rows BEFORE INSERT ON triggers.t FOR EACH ROW EXECUTE FUNCTION triggers.note();
-- drop: DROP TRIGGER before_rows ON triggers.t;

-- TRIGGER t later; owner: postgres
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON triggers.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION triggers.note();
-- drop: DROP TRIGGER later ON triggers.t;

-- TRIGGER t of_rows; owner: postgres
CREATE TRIGGER of_rows AFTER INSERT OR UPDATE OF b ON triggers.t FOR EACH ROW WHEN ((new.b > 0)) EXECUTE FUNCTION triggers.note('x');
-- drop: DROP TRIGGER of_rows ON triggers.t;

-- TRIGGER t of_statements; owner: postgres
CREATE TRIGGER of_statements AFTER INSERT ON triggers.t REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION triggers.note();
-- drop: DROP TRIGGER of_statements ON triggers.t;

-- TRIGGER t1 own; owner: postgres
CREATE TRIGGER own BEFORE INSERT ON triggers.t1 FOR EACH ROW EXECUTE FUNCTION triggers.note();
-- drop: DROP TRIGGER own ON triggers.t1;
