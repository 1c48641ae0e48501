-- It was a parent and a child, and is neither now.
CREATE TABLE parent (a integer CHECK (a > 0), b text DEFAULT 'x' NOT NULL);
CREATE TABLE child (c integer) INHERITS (parent);
INSERT INTO child VALUES (1, 'y', 3);
ALTER TABLE child NO INHERIT parent;
