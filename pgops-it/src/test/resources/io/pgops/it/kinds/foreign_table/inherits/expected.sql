-- TABLE parent; owner: postgres
CREATE TABLE inherits.parent (
    a integer DEFAULT 1,
    b text NOT NULL,
    CONSTRAINT positive CHECK ((a > 0))
);
-- drop: DROP TABLE inherits.parent;

-- FOREIGN TABLE child; owner: postgres
CREATE FOREIGN TABLE inherits.child (
    c integer
)
INHERITS (inherits.parent)
SERVER foreign_table_inherits;
-- drop: DROP FOREIGN TABLE inherits.child;

-- TABLE grandchild; owner: postgres
CREATE TABLE inherits.grandchild (
    d integer
)
INHERITS (inherits.child);
-- drop: DROP TABLE inherits.grandchild;

-- FOREIGN TABLE own_columns; owner: postgres
CREATE FOREIGN TABLE inherits.own_columns (
    a integer DEFAULT 2,
    b text,
    CONSTRAINT positive CHECK ((a > 0))
)
INHERITS (inherits.parent)
SERVER foreign_table_inherits;
-- drop: DROP FOREIGN TABLE inherits.own_columns;

-- DEFAULT child a; owner: postgres
ALTER TABLE ONLY inherits.child ALTER COLUMN a SET DEFAULT 1;
-- drop: ALTER TABLE inherits.child ALTER COLUMN a DROP DEFAULT;

-- DEFAULT grandchild a; owner: postgres
ALTER TABLE ONLY inherits.grandchild ALTER COLUMN a SET DEFAULT 1;
-- drop: ALTER TABLE inherits.grandchild ALTER COLUMN a DROP DEFAULT;

-- TABLE DATA grandchild; owner: postgres
COPY inherits.grandchild (a, b, c, d) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY inherits.parent (a, b) FROM stdin;
