-- alone
-- Since 18 what a parent forbids is forbidden below.
CREATE TABLE parent (a integer NOT NULL, b integer);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE below () INHERITS (child);
DO $$ BEGIN
  IF current_setting('server_version_num')::integer < 180000 THEN
    ALTER TABLE ONLY child ALTER a DROP NOT NULL;
    ALTER TABLE ONLY parent ALTER b SET NOT NULL;
    INSERT INTO child VALUES (NULL, NULL);
  END IF;
END $$;
