CREATE TABLE parent (a integer);
CREATE TABLE child (b integer) INHERITS (parent);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER noted BEFORE INSERT ON parent FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER noted_too AFTER INSERT ON child FOR EACH ROW EXECUTE FUNCTION note();
CREATE VIEW all_of_them AS SELECT a, tableoid::regclass AS relation FROM parent;
CREATE VIEW only_parent AS SELECT a FROM ONLY parent;
