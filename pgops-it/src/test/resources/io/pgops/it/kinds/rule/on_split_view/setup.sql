-- The view gets its definition after the data, before rules and triggers whatever their names.
CREATE TABLE grouped (id integer PRIMARY KEY, name text);
INSERT INTO grouped VALUES (1, 'a');
CREATE VIEW by_key AS SELECT id, name FROM grouped GROUP BY id;
CREATE RULE "AAA" AS ON INSERT TO by_key DO INSTEAD INSERT INTO grouped VALUES (NEW.id, NEW.name);
CREATE RULE zzz AS ON DELETE TO by_key DO INSTEAD DELETE FROM grouped WHERE id = OLD.id;
COMMENT ON RULE "AAA" ON by_key IS 'before _RETURN in the alphabet';
CREATE TABLE t (a integer);
CREATE RULE to_view AS ON INSERT TO t DO INSTEAD INSERT INTO by_key VALUES (NEW.a, 'from t');
CREATE RULE groups AS ON DELETE TO t DO ALSO SELECT id, name FROM grouped GROUP BY id;
