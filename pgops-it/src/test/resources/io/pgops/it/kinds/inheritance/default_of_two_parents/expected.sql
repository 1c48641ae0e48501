-- TABLE first_parent; owner: postgres
CREATE TABLE default_of_two_parents.first_parent (
    a integer DEFAULT 1
);
-- drop: DROP TABLE default_of_two_parents.first_parent;

-- TABLE second_parent; owner: postgres
CREATE TABLE default_of_two_parents.second_parent (
    a integer DEFAULT 2
);
-- drop: DROP TABLE default_of_two_parents.second_parent;

-- TABLE child; owner: postgres
CREATE TABLE default_of_two_parents.child (
    a integer DEFAULT 3
)
INHERITS (default_of_two_parents.first_parent, default_of_two_parents.second_parent);
-- drop: DROP TABLE default_of_two_parents.child;

-- TABLE none; owner: postgres
CREATE TABLE default_of_two_parents."none" (
    a integer DEFAULT NULL
)
INHERITS (default_of_two_parents.first_parent, default_of_two_parents.second_parent);
ALTER TABLE ONLY default_of_two_parents."none" ALTER COLUMN a DROP DEFAULT;
-- drop: DROP TABLE default_of_two_parents."none";

-- TABLE DATA child; owner: postgres
COPY default_of_two_parents.child (a) FROM stdin;

-- TABLE DATA first_parent; owner: postgres
COPY default_of_two_parents.first_parent (a) FROM stdin;

-- TABLE DATA none; owner: postgres
COPY default_of_two_parents."none" (a) FROM stdin;

-- TABLE DATA second_parent; owner: postgres
COPY default_of_two_parents.second_parent (a) FROM stdin;
