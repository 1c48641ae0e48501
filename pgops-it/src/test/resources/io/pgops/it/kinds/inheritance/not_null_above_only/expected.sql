-- TABLE parent; owner: postgres
CREATE TABLE not_null_above_only.parent (
    a integer NOT NULL,
    b integer NOT NULL
);
-- drop: DROP TABLE not_null_above_only.parent;

-- TABLE child; owner: postgres
CREATE TABLE not_null_above_only.child ()
INHERITS (not_null_above_only.parent);
ALTER TABLE ONLY not_null_above_only.child ALTER COLUMN a DROP NOT NULL;
ALTER TABLE ONLY not_null_above_only.child ALTER COLUMN b DROP NOT NULL;
-- drop: DROP TABLE not_null_above_only.child;

-- TABLE below; owner: postgres
CREATE TABLE not_null_above_only.below ()
INHERITS (not_null_above_only.child);
ALTER TABLE ONLY not_null_above_only.below ALTER COLUMN a SET NOT NULL;
-- drop: DROP TABLE not_null_above_only.below;

-- TABLE DATA below; owner: postgres
COPY not_null_above_only.below (a, b) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY not_null_above_only.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY not_null_above_only.parent (a, b) FROM stdin;
