-- FUNCTION note(); owner: postgres
CREATE FUNCTION enabled.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION enabled.note();

-- TABLE t; owner: postgres
CREATE TABLE enabled.t (
    a integer
);
-- drop: DROP TABLE enabled.t;

-- TABLE DATA t; owner: postgres
COPY enabled.t (a) FROM stdin;

-- TRIGGER t always; owner: postgres
CREATE TRIGGER always BEFORE INSERT ON enabled.t FOR EACH ROW EXECUTE FUNCTION enabled.note();
ALTER TABLE enabled.t ENABLE ALWAYS TRIGGER always;
-- drop: DROP TRIGGER always ON enabled.t;

-- TRIGGER t disabled; owner: postgres
CREATE TRIGGER disabled BEFORE INSERT ON enabled.t FOR EACH ROW EXECUTE FUNCTION enabled.note();
ALTER TABLE enabled.t DISABLE TRIGGER disabled;
-- drop: DROP TRIGGER disabled ON enabled.t;

-- TRIGGER t on_replica; owner: postgres
CREATE TRIGGER on_replica BEFORE INSERT ON enabled.t FOR EACH ROW EXECUTE FUNCTION enabled.note();
ALTER TABLE enabled.t ENABLE REPLICA TRIGGER on_replica;
-- drop: DROP TRIGGER on_replica ON enabled.t;

-- TRIGGER t usual; owner: postgres
CREATE TRIGGER usual BEFORE INSERT ON enabled.t FOR EACH ROW EXECUTE FUNCTION enabled.note();
-- drop: DROP TRIGGER usual ON enabled.t;
