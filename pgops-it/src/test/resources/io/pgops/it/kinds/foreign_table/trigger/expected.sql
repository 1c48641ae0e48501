-- FUNCTION note(); owner: postgres
CREATE FUNCTION trigger.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION trigger.note();

-- FOREIGN TABLE triggered; owner: postgres
CREATE FOREIGN TABLE trigger.triggered (
    a integer
)
SERVER foreign_table_trigger;
-- drop: DROP FOREIGN TABLE trigger.triggered;

-- TRIGGER triggered after_statement; owner: postgres
CREATE TRIGGER after_statement AFTER DELETE ON trigger.triggered FOR EACH STATEMENT EXECUTE FUNCTION trigger.note();
-- drop: DROP TRIGGER after_statement ON trigger.triggered;

-- TRIGGER triggered before_row; owner: postgres
CREATE TRIGGER before_row BEFORE INSERT OR UPDATE OF a ON trigger.triggered FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION trigger.note('x');
-- drop: DROP TRIGGER before_row ON trigger.triggered;

-- TRIGGER triggered disabled; owner: postgres
CREATE TRIGGER disabled AFTER INSERT ON trigger.triggered FOR EACH ROW EXECUTE FUNCTION trigger.note();
ALTER TABLE trigger.triggered DISABLE TRIGGER disabled;
-- drop: DROP TRIGGER disabled ON trigger.triggered;

-- COMMENT TRIGGER disabled ON triggered; owner: postgres
COMMENT ON TRIGGER disabled ON trigger.triggered IS 'disabled';
