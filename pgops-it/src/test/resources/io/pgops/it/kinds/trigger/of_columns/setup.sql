CREATE TABLE t (a integer, "Odd ""column""; -- it's" integer, c integer);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER of_columns BEFORE UPDATE OF c, "Odd ""column""; -- it's" ON t FOR EACH ROW EXECUTE FUNCTION note();
