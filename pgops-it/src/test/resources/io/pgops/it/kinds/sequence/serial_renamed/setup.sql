CREATE TABLE before_renaming (id serial);
ALTER TABLE before_renaming RENAME TO after_renaming;
ALTER SEQUENCE before_renaming_id_seq RENAME TO of_another_name;
