-- since 18
SET client_min_messages = warning;
CREATE TABLE parent (a integer);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE valid (a integer CONSTRAINT its_own NOT NULL) INHERITS (parent);
CREATE TABLE valid_apart (CONSTRAINT of_table NOT NULL a) INHERITS (parent);
CREATE TABLE validated () INHERITS (parent);
INSERT INTO child VALUES (NULL);
ALTER TABLE parent ADD CONSTRAINT there NOT NULL a NOT VALID;
ALTER TABLE validated VALIDATE CONSTRAINT there;
