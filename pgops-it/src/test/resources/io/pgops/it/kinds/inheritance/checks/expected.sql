-- TABLE parent; owner: postgres
CREATE TABLE checks.parent (
    a integer,
    CONSTRAINT alone CHECK ((a < 100)) NO INHERIT,
    CONSTRAINT positive CHECK ((a > 0))
);
-- drop: DROP TABLE checks.parent;

-- TABLE child; owner: postgres
CREATE TABLE checks.child (
    b integer,
    CONSTRAINT own CHECK ((b > a))
)
INHERITS (checks.parent);
-- drop: DROP TABLE checks.child;

-- TABLE with_the_same; owner: postgres
CREATE TABLE checks.with_the_same (
    CONSTRAINT alone CHECK ((a < 1000)),
    CONSTRAINT positive CHECK ((a > 0))
)
INHERITS (checks.parent);
-- drop: DROP TABLE checks.with_the_same;

-- TABLE DATA child; owner: postgres
COPY checks.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY checks.parent (a) FROM stdin;

-- TABLE DATA with_the_same; owner: postgres
COPY checks.with_the_same (a) FROM stdin;
