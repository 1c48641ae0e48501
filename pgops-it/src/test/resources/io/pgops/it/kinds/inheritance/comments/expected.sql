-- TABLE parent; owner: postgres
CREATE TABLE comments.parent (
    a integer,
    CONSTRAINT positive CHECK ((a > 0))
);
-- drop: DROP TABLE comments.parent;

-- COMMENT CONSTRAINT positive ON parent; owner: postgres
COMMENT ON CONSTRAINT positive ON comments.parent IS 'declared';

-- TABLE child; owner: postgres
CREATE TABLE comments.child (
    b integer
)
INHERITS (comments.parent);
-- drop: DROP TABLE comments.child;

-- COMMENT TABLE child; owner: postgres
COMMENT ON TABLE comments.child IS 'inherits';

-- COMMENT COLUMN child.a; owner: postgres
COMMENT ON COLUMN comments.child.a IS 'from the parent';

-- COMMENT COLUMN child.b; owner: postgres
COMMENT ON COLUMN comments.child.b IS 'of its own';

-- TABLE below; owner: postgres
CREATE TABLE comments.below ()
INHERITS (comments.child);
-- drop: DROP TABLE comments.below;

-- TABLE DATA below; owner: postgres
COPY comments.below (a, b) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY comments.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY comments.parent (a) FROM stdin;

-- COMMENT CONSTRAINT positive ON child; owner: postgres
COMMENT ON CONSTRAINT positive ON comments.child IS 'inherited';

-- CHECK CONSTRAINT parent small; owner: postgres
ALTER TABLE comments.parent
    ADD CONSTRAINT small CHECK ((a < 10)) NOT VALID;
-- drop: ALTER TABLE comments.parent DROP CONSTRAINT small;

-- COMMENT CONSTRAINT small ON below; owner: postgres
COMMENT ON CONSTRAINT small ON comments.below IS 'inherited, not valid';
