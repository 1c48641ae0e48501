-- TABLE by_constraint; owner: postgres
CREATE TABLE replica_identity.by_constraint (
    id integer NOT NULL
);
-- drop: DROP TABLE replica_identity.by_constraint;

-- TABLE by_index; owner: postgres
CREATE TABLE replica_identity.by_index (
    id integer NOT NULL
);
-- drop: DROP TABLE replica_identity.by_index;

-- TABLE nothing; owner: postgres
CREATE TABLE replica_identity.nothing (
    id integer
);
ALTER TABLE ONLY replica_identity.nothing REPLICA IDENTITY NOTHING;
-- drop: DROP TABLE replica_identity.nothing;

-- TABLE whole; owner: postgres
CREATE TABLE replica_identity.whole (
    id integer
);
ALTER TABLE ONLY replica_identity.whole REPLICA IDENTITY FULL;
-- drop: DROP TABLE replica_identity.whole;

-- TABLE DATA by_constraint; owner: postgres
COPY replica_identity.by_constraint (id) FROM stdin;

-- TABLE DATA by_index; owner: postgres
COPY replica_identity.by_index (id) FROM stdin;

-- TABLE DATA nothing; owner: postgres
COPY replica_identity.nothing (id) FROM stdin;

-- TABLE DATA whole; owner: postgres
COPY replica_identity.whole (id) FROM stdin;

-- CONSTRAINT by_constraint by_constraint_key; owner: postgres
ALTER TABLE ONLY replica_identity.by_constraint
    ADD CONSTRAINT by_constraint_key UNIQUE (id);
ALTER TABLE ONLY replica_identity.by_constraint REPLICA IDENTITY USING INDEX by_constraint_key;
-- drop: ALTER TABLE ONLY replica_identity.by_constraint DROP CONSTRAINT by_constraint_key;

-- INDEX Odd "replica" index; owner: postgres
CREATE UNIQUE INDEX "Odd ""replica"" index" ON replica_identity.by_index USING btree (id);
ALTER TABLE ONLY replica_identity.by_index REPLICA IDENTITY USING INDEX "Odd ""replica"" index";
-- drop: DROP INDEX replica_identity."Odd ""replica"" index";
