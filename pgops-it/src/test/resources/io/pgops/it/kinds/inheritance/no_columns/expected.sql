-- TABLE nothing; owner: postgres
CREATE TABLE no_columns.nothing ();
-- drop: DROP TABLE no_columns.nothing;

-- TABLE parent; owner: postgres
CREATE TABLE no_columns.parent (
    a integer
);
-- drop: DROP TABLE no_columns.parent;

-- TABLE child; owner: postgres
CREATE TABLE no_columns.child ()
INHERITS (no_columns.parent);
-- drop: DROP TABLE no_columns.child;

-- TABLE still_nothing; owner: postgres
CREATE TABLE no_columns.still_nothing ()
INHERITS (no_columns.nothing);
-- drop: DROP TABLE no_columns.still_nothing;

-- TABLE DATA child; owner: postgres
COPY no_columns.child (a) FROM stdin;

-- TABLE DATA nothing; owner: postgres
COPY no_columns.nothing  FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY no_columns.parent (a) FROM stdin;

-- TABLE DATA still_nothing; owner: postgres
COPY no_columns.still_nothing  FROM stdin;
