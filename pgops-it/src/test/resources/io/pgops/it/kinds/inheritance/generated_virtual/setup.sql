-- since 18
SET client_min_messages = warning;
CREATE TABLE parent (a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE otherwise (b integer GENERATED ALWAYS AS (a * 3)) INHERITS (parent);
CREATE TABLE changed () INHERITS (parent);
ALTER TABLE changed ALTER b SET EXPRESSION AS (a * 5);
INSERT INTO child VALUES (1);
INSERT INTO changed VALUES (1);
