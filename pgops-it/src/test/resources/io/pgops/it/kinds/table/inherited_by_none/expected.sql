-- TABLE child; owner: postgres
CREATE TABLE inherited_by_none.child (
    a integer,
    b text DEFAULT 'x'::text NOT NULL,
    c integer,
    CONSTRAINT parent_a_check CHECK ((a > 0))
);
-- drop: DROP TABLE inherited_by_none.child;

-- TABLE parent; owner: postgres
CREATE TABLE inherited_by_none.parent (
    a integer,
    b text DEFAULT 'x'::text NOT NULL,
    CONSTRAINT parent_a_check CHECK ((a > 0))
);
-- drop: DROP TABLE inherited_by_none.parent;

-- TABLE DATA child; owner: postgres
COPY inherited_by_none.child (a, b, c) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY inherited_by_none.parent (a, b) FROM stdin;
