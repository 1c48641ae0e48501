-- TABLE other_parent; owner: postgres
CREATE TABLE generated_otherwise.other_parent (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 4)) STORED
);
-- drop: DROP TABLE generated_otherwise.other_parent;

-- TABLE parent; owner: postgres
CREATE TABLE generated_otherwise.parent (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2)) STORED
);
-- drop: DROP TABLE generated_otherwise.parent;

-- TABLE child; owner: postgres
CREATE TABLE generated_otherwise.child (
    b integer GENERATED ALWAYS AS ((a * 3)) STORED
)
INHERITS (generated_otherwise.parent);
-- drop: DROP TABLE generated_otherwise.child;

-- TABLE of_two; owner: postgres
CREATE TABLE generated_otherwise.of_two (
    b integer GENERATED ALWAYS AS ((a * 2)) STORED
)
INHERITS (generated_otherwise.parent, generated_otherwise.other_parent);
-- drop: DROP TABLE generated_otherwise.of_two;

-- TABLE DATA child; owner: postgres
COPY generated_otherwise.child (a) FROM stdin;

-- TABLE DATA of_two; owner: postgres
COPY generated_otherwise.of_two (a) FROM stdin;

-- TABLE DATA other_parent; owner: postgres
COPY generated_otherwise.other_parent (a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY generated_otherwise.parent (a) FROM stdin;
