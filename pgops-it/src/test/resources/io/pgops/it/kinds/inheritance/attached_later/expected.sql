-- TABLE left_one; owner: postgres
CREATE TABLE attached_later.left_one (
    c integer,
    a integer
);
-- drop: DROP TABLE attached_later.left_one;

-- TABLE other; owner: postgres
CREATE TABLE attached_later.other (
    c integer
);
-- drop: DROP TABLE attached_later.other;

-- TABLE parent; owner: postgres
CREATE TABLE attached_later.parent (
    a integer,
    b integer DEFAULT 2,
    CONSTRAINT positive CHECK ((a > 0))
);
-- drop: DROP TABLE attached_later.parent;

-- TABLE child; owner: postgres
CREATE TABLE attached_later.child (
    a integer,
    b integer DEFAULT NULL,
    own integer,
    CONSTRAINT positive CHECK ((a > 0))
)
INHERITS (attached_later.parent);
ALTER TABLE ONLY attached_later.child ALTER COLUMN b DROP DEFAULT;
-- drop: DROP TABLE attached_later.child;

-- TABLE DATA child; owner: postgres
COPY attached_later.child (a, b, own) FROM stdin;

-- TABLE DATA left_one; owner: postgres
COPY attached_later.left_one (c, a) FROM stdin;

-- TABLE DATA other; owner: postgres
COPY attached_later.other (c) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY attached_later.parent (a, b) FROM stdin;
