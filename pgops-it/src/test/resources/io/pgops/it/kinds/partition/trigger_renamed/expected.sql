-- FUNCTION note(); owner: postgres
CREATE FUNCTION trigger_renamed.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION trigger_renamed.note();

-- TABLE t; owner: postgres
CREATE TABLE trigger_renamed.t (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE trigger_renamed.t;

-- TABLE t1; owner: postgres
CREATE TABLE trigger_renamed.t1 (
    a integer
);
-- drop: DROP TABLE trigger_renamed.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY trigger_renamed.t ATTACH PARTITION trigger_renamed.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY trigger_renamed.t1 (a) FROM stdin;

-- TRIGGER t noted; owner: postgres
CREATE TRIGGER noted BEFORE INSERT ON trigger_renamed.t FOR EACH ROW EXECUTE FUNCTION trigger_renamed.note();
-- drop: DROP TRIGGER noted ON trigger_renamed.t;
