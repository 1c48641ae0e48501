-- An identity is not inherited, that the column is not null is.
CREATE TABLE parent (id integer GENERATED ALWAYS AS IDENTITY, a integer);
CREATE TABLE child () INHERITS (parent);
INSERT INTO parent (a) VALUES (1);
INSERT INTO child VALUES (7, 2);
