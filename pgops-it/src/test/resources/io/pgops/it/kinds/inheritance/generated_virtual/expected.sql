-- TABLE parent; owner: postgres
CREATE TABLE generated_virtual.parent (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2))
);
-- drop: DROP TABLE generated_virtual.parent;

-- TABLE changed; owner: postgres
CREATE TABLE generated_virtual.changed ()
INHERITS (generated_virtual.parent);
ALTER TABLE ONLY generated_virtual.changed ALTER COLUMN b SET EXPRESSION AS ((a * 5));
-- drop: DROP TABLE generated_virtual.changed;

-- TABLE child; owner: postgres
CREATE TABLE generated_virtual.child ()
INHERITS (generated_virtual.parent);
-- drop: DROP TABLE generated_virtual.child;

-- TABLE otherwise; owner: postgres
CREATE TABLE generated_virtual.otherwise (
    b integer GENERATED ALWAYS AS ((a * 3))
)
INHERITS (generated_virtual.parent);
-- drop: DROP TABLE generated_virtual.otherwise;

-- TABLE DATA changed; owner: postgres
COPY generated_virtual.changed (a) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY generated_virtual.child (a) FROM stdin;

-- TABLE DATA otherwise; owner: postgres
COPY generated_virtual.otherwise (a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY generated_virtual.parent (a) FROM stdin;
