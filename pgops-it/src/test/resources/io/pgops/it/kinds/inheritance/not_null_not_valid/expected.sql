-- TABLE parent; owner: postgres
CREATE TABLE not_null_not_valid.parent (
    a integer
);
-- drop: DROP TABLE not_null_not_valid.parent;

-- TABLE child; owner: postgres
CREATE TABLE not_null_not_valid.child ()
INHERITS (not_null_not_valid.parent);
-- drop: DROP TABLE not_null_not_valid.child;

-- TABLE valid; owner: postgres
CREATE TABLE not_null_not_valid.valid (
    a integer CONSTRAINT its_own NOT NULL
)
INHERITS (not_null_not_valid.parent);
-- drop: DROP TABLE not_null_not_valid.valid;

-- TABLE valid_apart; owner: postgres
CREATE TABLE not_null_not_valid.valid_apart (
    CONSTRAINT of_table NOT NULL a
)
INHERITS (not_null_not_valid.parent);
-- drop: DROP TABLE not_null_not_valid.valid_apart;

-- TABLE validated; owner: postgres
CREATE TABLE not_null_not_valid.validated (
    CONSTRAINT there NOT NULL a
)
INHERITS (not_null_not_valid.parent);
-- drop: DROP TABLE not_null_not_valid.validated;

-- TABLE DATA child; owner: postgres
COPY not_null_not_valid.child (a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY not_null_not_valid.parent (a) FROM stdin;

-- TABLE DATA valid; owner: postgres
COPY not_null_not_valid.valid (a) FROM stdin;

-- TABLE DATA valid_apart; owner: postgres
COPY not_null_not_valid.valid_apart (a) FROM stdin;

-- TABLE DATA validated; owner: postgres
COPY not_null_not_valid.validated (a) FROM stdin;

-- CONSTRAINT parent there; owner: postgres
ALTER TABLE not_null_not_valid.parent
    ADD CONSTRAINT there NOT NULL a NOT VALID;
-- drop: ALTER TABLE not_null_not_valid.parent DROP CONSTRAINT there;
