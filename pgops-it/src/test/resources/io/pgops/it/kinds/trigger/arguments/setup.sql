CREATE TABLE t (a integer);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER told BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION note('an argument', 'it''s; \ "another"', '', 1, é);
