SET client_min_messages = warning;
CREATE TABLE parent (a integer, twice integer GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE child (b integer) INHERITS (parent);
CREATE TABLE with_local_columns (a integer, twice integer) INHERITS (parent);
INSERT INTO child VALUES (1, DEFAULT, 2);
INSERT INTO with_local_columns VALUES (3);
