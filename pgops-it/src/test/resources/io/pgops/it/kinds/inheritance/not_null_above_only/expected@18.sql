-- TABLE parent; owner: postgres
CREATE TABLE not_null_above_only.parent (
    a integer CONSTRAINT parent_a_not_null NOT NULL,
    b integer
);
-- drop: DROP TABLE not_null_above_only.parent;

-- TABLE child; owner: postgres
CREATE TABLE not_null_above_only.child ()
INHERITS (not_null_above_only.parent);
-- drop: DROP TABLE not_null_above_only.child;

-- TABLE below; owner: postgres
CREATE TABLE not_null_above_only.below ()
INHERITS (not_null_above_only.child);
-- drop: DROP TABLE not_null_above_only.below;

-- TABLE DATA below; owner: postgres
COPY not_null_above_only.below (a, b) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY not_null_above_only.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY not_null_above_only.parent (a, b) FROM stdin;
