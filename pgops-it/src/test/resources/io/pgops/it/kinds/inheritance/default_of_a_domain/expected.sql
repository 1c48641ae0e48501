-- DOMAIN seven; owner: postgres
CREATE DOMAIN default_of_a_domain.seven AS integer DEFAULT 7;
-- drop: DROP DOMAIN default_of_a_domain.seven;

-- TABLE parent; owner: postgres
CREATE TABLE default_of_a_domain.parent (
    a default_of_a_domain.seven DEFAULT 1,
    b default_of_a_domain.seven DEFAULT 1
);
-- drop: DROP TABLE default_of_a_domain.parent;

-- TABLE child; owner: postgres
CREATE TABLE default_of_a_domain.child (
    b default_of_a_domain.seven DEFAULT NULL
)
INHERITS (default_of_a_domain.parent);
ALTER TABLE ONLY default_of_a_domain.child ALTER COLUMN b DROP DEFAULT;
-- drop: DROP TABLE default_of_a_domain.child;

-- DEFAULT child a; owner: postgres
ALTER TABLE ONLY default_of_a_domain.child ALTER COLUMN a DROP DEFAULT;
-- drop: ALTER TABLE default_of_a_domain.child ALTER COLUMN a DROP DEFAULT;

-- TABLE DATA child; owner: postgres
COPY default_of_a_domain.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY default_of_a_domain.parent (a, b) FROM stdin;
