-- TABLE x; owner: postgres
CREATE TABLE several_parents.x (
    d integer
);
-- drop: DROP TABLE several_parents.x;

-- TABLE y; owner: postgres
CREATE TABLE several_parents.y (
    c text,
    a integer
);
-- drop: DROP TABLE several_parents.y;

-- TABLE z; owner: postgres
CREATE TABLE several_parents.z (
    a integer,
    b integer
);
-- drop: DROP TABLE several_parents.z;

-- TABLE child; owner: postgres
CREATE TABLE several_parents.child (
    e integer
)
INHERITS (several_parents.z, several_parents.x, several_parents.y);
-- drop: DROP TABLE several_parents.child;

-- TABLE grandchild; owner: postgres
CREATE TABLE several_parents.grandchild (
    f integer
)
INHERITS (several_parents.child, several_parents.y);
-- drop: DROP TABLE several_parents.grandchild;

-- TABLE DATA child; owner: postgres
COPY several_parents.child (a, b, d, c, e) FROM stdin;

-- TABLE DATA grandchild; owner: postgres
COPY several_parents.grandchild (a, b, d, c, e, f) FROM stdin;

-- TABLE DATA x; owner: postgres
COPY several_parents.x (d) FROM stdin;

-- TABLE DATA y; owner: postgres
COPY several_parents.y (c, a) FROM stdin;

-- TABLE DATA z; owner: postgres
COPY several_parents.z (a, b) FROM stdin;
