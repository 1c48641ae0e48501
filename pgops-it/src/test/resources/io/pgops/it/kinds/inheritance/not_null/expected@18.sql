-- TABLE parent; owner: postgres
CREATE TABLE not_null.parent (
    a integer CONSTRAINT parent_a_not_null NOT NULL,
    b integer,
    c integer
);
-- drop: DROP TABLE not_null.parent;

-- TABLE child; owner: postgres
CREATE TABLE not_null.child (
    CONSTRAINT child_b_not_null NOT NULL b,
    d integer
)
INHERITS (not_null.parent);
-- drop: DROP TABLE not_null.child;

-- TABLE below; owner: postgres
CREATE TABLE not_null.below ()
INHERITS (not_null.child);
-- drop: DROP TABLE not_null.below;

-- TABLE with_local_columns; owner: postgres
CREATE TABLE not_null.with_local_columns (
    a integer CONSTRAINT with_local_columns_a_not_null NOT NULL,
    b integer CONSTRAINT with_local_columns_b_not_null NOT NULL
)
INHERITS (not_null.parent);
-- drop: DROP TABLE not_null.with_local_columns;

-- TABLE DATA below; owner: postgres
COPY not_null.below (a, b, c, d) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY not_null.child (a, b, c, d) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY not_null.parent (a, b, c) FROM stdin;

-- TABLE DATA with_local_columns; owner: postgres
COPY not_null.with_local_columns (a, b, c) FROM stdin;
