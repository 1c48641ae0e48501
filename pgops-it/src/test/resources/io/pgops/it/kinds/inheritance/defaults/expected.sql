-- TABLE parent; owner: postgres
CREATE TABLE defaults.parent (
    a integer DEFAULT 1,
    b text DEFAULT 'b'::text,
    c integer,
    d integer DEFAULT 4,
    e integer DEFAULT 5
);
-- drop: DROP TABLE defaults.parent;

-- TABLE child; owner: postgres
CREATE TABLE defaults.child (
    d integer DEFAULT 44,
    e integer DEFAULT NULL
)
INHERITS (defaults.parent);
ALTER TABLE ONLY defaults.child ALTER COLUMN e DROP DEFAULT;
-- drop: DROP TABLE defaults.child;

-- DEFAULT child a; owner: postgres
ALTER TABLE ONLY defaults.child ALTER COLUMN a SET DEFAULT 11;
-- drop: ALTER TABLE defaults.child ALTER COLUMN a DROP DEFAULT;

-- DEFAULT child b; owner: postgres
ALTER TABLE ONLY defaults.child ALTER COLUMN b DROP DEFAULT;
-- drop: ALTER TABLE defaults.child ALTER COLUMN b DROP DEFAULT;

-- DEFAULT child c; owner: postgres
ALTER TABLE ONLY defaults.child ALTER COLUMN c SET DEFAULT 33;
-- drop: ALTER TABLE defaults.child ALTER COLUMN c DROP DEFAULT;

-- TABLE grandchild; owner: postgres
CREATE TABLE defaults.grandchild ()
INHERITS (defaults.child);
-- drop: DROP TABLE defaults.grandchild;

-- TABLE like_child; owner: postgres
CREATE TABLE defaults.like_child ()
INHERITS (defaults.child);
-- drop: DROP TABLE defaults.like_child;

-- DEFAULT grandchild a; owner: postgres
ALTER TABLE ONLY defaults.grandchild ALTER COLUMN a SET DEFAULT 11;
-- drop: ALTER TABLE defaults.grandchild ALTER COLUMN a DROP DEFAULT;

-- DEFAULT grandchild b; owner: postgres
ALTER TABLE ONLY defaults.grandchild ALTER COLUMN b SET DEFAULT 'again'::text;
-- drop: ALTER TABLE defaults.grandchild ALTER COLUMN b DROP DEFAULT;

-- DEFAULT grandchild c; owner: postgres
ALTER TABLE ONLY defaults.grandchild ALTER COLUMN c SET DEFAULT 33;
-- drop: ALTER TABLE defaults.grandchild ALTER COLUMN c DROP DEFAULT;

-- DEFAULT grandchild d; owner: postgres
ALTER TABLE ONLY defaults.grandchild ALTER COLUMN d SET DEFAULT 44;
-- drop: ALTER TABLE defaults.grandchild ALTER COLUMN d DROP DEFAULT;

-- DEFAULT like_child a; owner: postgres
ALTER TABLE ONLY defaults.like_child ALTER COLUMN a SET DEFAULT 11;
-- drop: ALTER TABLE defaults.like_child ALTER COLUMN a DROP DEFAULT;

-- DEFAULT like_child c; owner: postgres
ALTER TABLE ONLY defaults.like_child ALTER COLUMN c SET DEFAULT 33;
-- drop: ALTER TABLE defaults.like_child ALTER COLUMN c DROP DEFAULT;

-- DEFAULT like_child d; owner: postgres
ALTER TABLE ONLY defaults.like_child ALTER COLUMN d SET DEFAULT 44;
-- drop: ALTER TABLE defaults.like_child ALTER COLUMN d DROP DEFAULT;

-- TABLE DATA child; owner: postgres
COPY defaults.child (a, b, c, d, e) FROM stdin;

-- TABLE DATA grandchild; owner: postgres
COPY defaults.grandchild (a, b, c, d, e) FROM stdin;

-- TABLE DATA like_child; owner: postgres
COPY defaults.like_child (a, b, c, d, e) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY defaults.parent (a, b, c, d, e) FROM stdin;
