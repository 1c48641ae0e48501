-- since 18
CREATE TABLE parent (a integer, CONSTRAINT positive CHECK (a > 0) NOT ENFORCED);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE enforced (a integer, CONSTRAINT positive CHECK (a > 0));
ALTER TABLE enforced INHERIT parent;
INSERT INTO child VALUES (-1);
