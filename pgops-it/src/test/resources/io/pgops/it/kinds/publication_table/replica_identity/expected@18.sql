-- TABLE published; owner: postgres
CREATE TABLE replica_identity.published (
    a integer CONSTRAINT published_a_not_null NOT NULL
);
-- drop: DROP TABLE replica_identity.published;

-- TABLE DATA published; owner: postgres
COPY replica_identity.published (a) FROM stdin;

-- INDEX by_a; owner: postgres
CREATE UNIQUE INDEX by_a ON replica_identity.published USING btree (a);
ALTER TABLE ONLY replica_identity.published REPLICA IDENTITY USING INDEX by_a;
-- drop: DROP INDEX replica_identity.by_a;

-- PUBLICATION TABLE publication_table_identity published; owner: postgres
ALTER PUBLICATION publication_table_identity ADD TABLE ONLY replica_identity.published;
