-- TABLE parent; owner: postgres
CREATE TABLE local_columns.parent (
    a integer,
    b text COLLATE pg_catalog."C",
    c integer
);
-- drop: DROP TABLE local_columns.parent;

-- TABLE child; owner: postgres
CREATE TABLE local_columns.child (
    a integer,
    b text COLLATE pg_catalog."C",
    d integer
)
INHERITS (local_columns.parent);
-- drop: DROP TABLE local_columns.child;

-- TABLE DATA child; owner: postgres
COPY local_columns.child (a, b, c, d) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY local_columns.parent (a, b, c) FROM stdin;
