-- 14 lets the copy of a trigger be renamed; later versions do not, and undo it.
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER noted BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION note();
DO $$ BEGIN
  IF current_setting('server_version_num')::integer < 150000 THEN
    ALTER TRIGGER noted ON t1 RENAME TO otherwise;
  END IF;
END $$;
