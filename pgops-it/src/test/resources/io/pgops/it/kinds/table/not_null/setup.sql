CREATE TABLE not_nulls (a integer NOT NULL, b integer, c text DEFAULT 'x' NOT NULL);
ALTER TABLE not_nulls ALTER COLUMN b SET NOT NULL;
