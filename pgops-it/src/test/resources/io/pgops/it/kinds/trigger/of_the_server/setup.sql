CREATE TABLE t (a integer, b text, c tsvector);
CREATE TRIGGER stock BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE TRIGGER words BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(c, 'pg_catalog.english', b);
