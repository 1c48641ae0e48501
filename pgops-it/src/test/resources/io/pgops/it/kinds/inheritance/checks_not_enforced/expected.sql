-- TABLE parent; owner: postgres
CREATE TABLE checks_not_enforced.parent (
    a integer
);
-- drop: DROP TABLE checks_not_enforced.parent;

-- TABLE child; owner: postgres
CREATE TABLE checks_not_enforced.child ()
INHERITS (checks_not_enforced.parent);
-- drop: DROP TABLE checks_not_enforced.child;

-- TABLE enforced; owner: postgres
CREATE TABLE checks_not_enforced.enforced (
    a integer,
    CONSTRAINT positive CHECK ((a > 0))
)
INHERITS (checks_not_enforced.parent);
-- drop: DROP TABLE checks_not_enforced.enforced;

-- TABLE DATA child; owner: postgres
COPY checks_not_enforced.child (a) FROM stdin;

-- TABLE DATA enforced; owner: postgres
COPY checks_not_enforced.enforced (a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY checks_not_enforced.parent (a) FROM stdin;

-- CHECK CONSTRAINT parent positive; owner: postgres
ALTER TABLE checks_not_enforced.parent
    ADD CONSTRAINT positive CHECK ((a > 0)) NOT ENFORCED;
-- drop: ALTER TABLE checks_not_enforced.parent DROP CONSTRAINT positive;
