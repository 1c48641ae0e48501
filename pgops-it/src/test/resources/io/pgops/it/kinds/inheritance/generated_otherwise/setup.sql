-- since 16
SET client_min_messages = warning;
CREATE TABLE parent (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE other_parent (a integer, b integer GENERATED ALWAYS AS (a * 4) STORED);
CREATE TABLE child (b integer GENERATED ALWAYS AS (a * 3) STORED) INHERITS (parent);
CREATE TABLE of_two (b integer GENERATED ALWAYS AS (a * 2) STORED) INHERITS (parent, other_parent);
INSERT INTO child VALUES (1);
INSERT INTO of_two VALUES (1);
