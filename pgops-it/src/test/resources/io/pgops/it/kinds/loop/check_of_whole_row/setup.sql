CREATE TABLE self_checked (id integer, CHECK (self_checked.* IS NOT NULL));
INSERT INTO self_checked VALUES (1);
