SET client_min_messages = warning;
CREATE TABLE parent (a integer, CONSTRAINT positive CHECK (a > 0), CONSTRAINT alone CHECK (a < 100) NO INHERIT);
CREATE TABLE child (b integer, CONSTRAINT own CHECK (b > a)) INHERITS (parent);
CREATE TABLE with_the_same (CONSTRAINT positive CHECK (a > 0), CONSTRAINT alone CHECK (a < 1000)) INHERITS (parent);
INSERT INTO child VALUES (200, 201);
