-- TABLE parent; owner: postgres
CREATE TABLE plain.parent (
    a integer,
    b text CONSTRAINT parent_b_not_null NOT NULL
);
-- drop: DROP TABLE plain.parent;

-- TABLE child; owner: postgres
CREATE TABLE plain.child (
    c date,
    d integer
)
INHERITS (plain.parent);
-- drop: DROP TABLE plain.child;

-- TABLE DATA child; owner: postgres
COPY plain.child (a, b, c, d) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY plain.parent (a, b) FROM stdin;
