-- TABLE parent; owner: postgres
CREATE TABLE row_types.parent (
    a integer
);
-- drop: DROP TABLE row_types.parent;

-- TABLE child; owner: postgres
CREATE TABLE row_types.child (
    b integer
)
INHERITS (row_types.parent);
-- drop: DROP TABLE row_types.child;

-- FUNCTION first_of(row_types.child); owner: postgres
CREATE FUNCTION row_types.first_of(row_types.child) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION row_types.first_of(row_types.child);

-- FUNCTION is_good(row_types.child); owner: postgres
CREATE FUNCTION row_types.is_good(row_types.child) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;
-- drop: DROP FUNCTION row_types.is_good(row_types.child);

-- TABLE grandchild; owner: postgres
CREATE TABLE row_types.grandchild (
    c integer
)
INHERITS (row_types.child);
-- drop: DROP TABLE row_types.grandchild;

-- FUNCTION third_of(row_types.grandchild); owner: postgres
CREATE FUNCTION row_types.third_of(row_types.grandchild) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 3$$;
-- drop: DROP FUNCTION row_types.third_of(row_types.grandchild);

-- DEFAULT child a; owner: postgres
ALTER TABLE ONLY row_types.child ALTER COLUMN a SET DEFAULT row_types.third_of(NULL::row_types.grandchild);
-- drop: ALTER TABLE row_types.child ALTER COLUMN a DROP DEFAULT;

-- DEFAULT child b; owner: postgres
ALTER TABLE ONLY row_types.child ALTER COLUMN b SET DEFAULT row_types.third_of(NULL::row_types.grandchild);
-- drop: ALTER TABLE row_types.child ALTER COLUMN b DROP DEFAULT;

-- DEFAULT grandchild a; owner: postgres
ALTER TABLE ONLY row_types.grandchild ALTER COLUMN a SET DEFAULT row_types.first_of(NULL::row_types.child);
-- drop: ALTER TABLE row_types.grandchild ALTER COLUMN a DROP DEFAULT;

-- DEFAULT grandchild b; owner: postgres
ALTER TABLE ONLY row_types.grandchild ALTER COLUMN b SET DEFAULT row_types.first_of(NULL::row_types.child);
-- drop: ALTER TABLE row_types.grandchild ALTER COLUMN b DROP DEFAULT;

-- TABLE DATA child; owner: postgres
COPY row_types.child (a, b) FROM stdin;

-- TABLE DATA grandchild; owner: postgres
COPY row_types.grandchild (a, b, c) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY row_types.parent (a) FROM stdin;

-- CHECK CONSTRAINT parent good; owner: postgres
ALTER TABLE row_types.parent
    ADD CONSTRAINT good CHECK (row_types.is_good(NULL::row_types.child));
-- drop: ALTER TABLE row_types.parent DROP CONSTRAINT good;
