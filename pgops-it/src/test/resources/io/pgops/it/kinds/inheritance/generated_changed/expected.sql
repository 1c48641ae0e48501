-- TABLE parent; owner: postgres
CREATE TABLE generated_changed.parent (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2)) STORED
);
-- drop: DROP TABLE generated_changed.parent;

-- TABLE child; owner: postgres
CREATE TABLE generated_changed.child ()
INHERITS (generated_changed.parent);
ALTER TABLE ONLY generated_changed.child ALTER COLUMN b SET EXPRESSION AS ((a * 5));
-- drop: DROP TABLE generated_changed.child;

-- TABLE DATA child; owner: postgres
COPY generated_changed.child (a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY generated_changed.parent (a) FROM stdin;
