-- TABLE parent; owner: postgres
CREATE TABLE generated.parent (
    a integer,
    twice integer GENERATED ALWAYS AS ((a * 2)) STORED
);
-- drop: DROP TABLE generated.parent;

-- TABLE child; owner: postgres
CREATE TABLE generated.child (
    b integer
)
INHERITS (generated.parent);
-- drop: DROP TABLE generated.child;

-- TABLE with_local_columns; owner: postgres
CREATE TABLE generated.with_local_columns (
    a integer,
    twice integer
)
INHERITS (generated.parent);
-- drop: DROP TABLE generated.with_local_columns;

-- TABLE DATA child; owner: postgres
COPY generated.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY generated.parent (a) FROM stdin;

-- TABLE DATA with_local_columns; owner: postgres
COPY generated.with_local_columns (a) FROM stdin;
