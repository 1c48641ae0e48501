CREATE TABLE parent (a integer, b integer DEFAULT 2, CONSTRAINT positive CHECK (a > 0));
CREATE TABLE child (a integer, b integer, own integer, CONSTRAINT positive CHECK (a > 0));
ALTER TABLE child INHERIT parent;
CREATE TABLE other (c integer);
CREATE TABLE left_one (a integer) INHERITS (other);
ALTER TABLE left_one NO INHERIT other;
