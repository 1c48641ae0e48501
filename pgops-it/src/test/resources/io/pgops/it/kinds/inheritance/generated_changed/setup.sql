-- since 17
CREATE TABLE parent (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE child () INHERITS (parent);
ALTER TABLE child ALTER b SET EXPRESSION AS (a * 5);
INSERT INTO child VALUES (1);
