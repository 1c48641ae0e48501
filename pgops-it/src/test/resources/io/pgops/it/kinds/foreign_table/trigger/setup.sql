CREATE FOREIGN DATA WRAPPER foreign_table_trigger;
CREATE SERVER foreign_table_trigger FOREIGN DATA WRAPPER foreign_table_trigger;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FOREIGN TABLE triggered (a integer) SERVER foreign_table_trigger;
CREATE TRIGGER before_row BEFORE INSERT OR UPDATE OF a ON triggered FOR EACH ROW WHEN (NEW.a > 0) EXECUTE FUNCTION note('x');
CREATE TRIGGER after_statement AFTER DELETE ON triggered EXECUTE FUNCTION note();
CREATE TRIGGER disabled AFTER INSERT ON triggered FOR EACH ROW EXECUTE FUNCTION note();
ALTER FOREIGN TABLE triggered DISABLE TRIGGER disabled;
COMMENT ON TRIGGER disabled ON triggered IS 'disabled';
