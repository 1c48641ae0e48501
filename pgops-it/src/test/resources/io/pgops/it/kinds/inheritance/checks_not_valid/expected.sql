-- TABLE parent; owner: postgres
CREATE TABLE checks_not_valid.parent (
    a integer
);
-- drop: DROP TABLE checks_not_valid.parent;

-- TABLE child; owner: postgres
CREATE TABLE checks_not_valid.child ()
INHERITS (checks_not_valid.parent);
-- drop: DROP TABLE checks_not_valid.child;

-- TABLE below; owner: postgres
CREATE TABLE checks_not_valid.below ()
INHERITS (checks_not_valid.child);
-- drop: DROP TABLE checks_not_valid.below;

-- TABLE below_validated; owner: postgres
CREATE TABLE checks_not_valid.below_validated ()
INHERITS (checks_not_valid.child);
-- drop: DROP TABLE checks_not_valid.below_validated;

-- TABLE validated; owner: postgres
CREATE TABLE checks_not_valid.validated ()
INHERITS (checks_not_valid.parent);
-- drop: DROP TABLE checks_not_valid.validated;

-- TABLE with_its_own; owner: postgres
CREATE TABLE checks_not_valid.with_its_own (
    CONSTRAINT positive CHECK ((a > 0))
)
INHERITS (checks_not_valid.parent);
-- drop: DROP TABLE checks_not_valid.with_its_own;

-- TABLE DATA below; owner: postgres
COPY checks_not_valid.below (a) FROM stdin;

-- TABLE DATA below_validated; owner: postgres
COPY checks_not_valid.below_validated (a) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY checks_not_valid.child (a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY checks_not_valid.parent (a) FROM stdin;

-- TABLE DATA validated; owner: postgres
COPY checks_not_valid.validated (a) FROM stdin;

-- TABLE DATA with_its_own; owner: postgres
COPY checks_not_valid.with_its_own (a) FROM stdin;

-- CHECK CONSTRAINT child own; owner: postgres
ALTER TABLE checks_not_valid.child
    ADD CONSTRAINT own CHECK ((a < 10)) NOT VALID;
-- drop: ALTER TABLE checks_not_valid.child DROP CONSTRAINT own;

-- CHECK CONSTRAINT parent positive; owner: postgres
ALTER TABLE checks_not_valid.parent
    ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;
-- drop: ALTER TABLE checks_not_valid.parent DROP CONSTRAINT positive;

-- CHECK CONSTRAINT below_validated positive; owner: postgres
ALTER TABLE checks_not_valid.below_validated VALIDATE CONSTRAINT positive;

-- CHECK CONSTRAINT validated positive; owner: postgres
ALTER TABLE checks_not_valid.validated VALIDATE CONSTRAINT positive;
