-- TABLE parent; owner: pgops_sample_owner
CREATE TABLE owner_and_privileges.parent (
    a integer,
    b integer
);
-- drop: DROP TABLE owner_and_privileges.parent;

-- ACL TABLE parent; owner: pgops_sample_owner
GRANT SELECT ON TABLE owner_and_privileges.parent TO pgops_sample_reader;

-- TABLE child; owner: pgops_sample_granter
CREATE TABLE owner_and_privileges.child (
    c integer
)
INHERITS (owner_and_privileges.parent);
-- drop: DROP TABLE owner_and_privileges.child;

-- ACL COLUMN child.a; owner: pgops_sample_granter
GRANT SELECT(a) ON TABLE owner_and_privileges.child TO pgops_sample_reader;

-- ACL COLUMN child.c; owner: pgops_sample_granter
GRANT UPDATE(c) ON TABLE owner_and_privileges.child TO pgops_sample_reader;

-- TABLE DATA child; owner: pgops_sample_granter
COPY owner_and_privileges.child (a, b, c) FROM stdin;

-- TABLE DATA parent; owner: pgops_sample_owner
COPY owner_and_privileges.parent (a, b) FROM stdin;
