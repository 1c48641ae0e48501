-- TABLE replicated; owner: postgres
CREATE TABLE replica_identity.replicated (
    a integer NOT NULL
);
-- drop: DROP TABLE replica_identity.replicated;

-- TABLE DATA replicated; owner: postgres
COPY replica_identity.replicated (a) FROM stdin;

-- INDEX Odd "replica" index; owner: postgres
CREATE UNIQUE INDEX "Odd ""replica"" index" ON replica_identity.replicated USING btree (a);
ALTER TABLE ONLY replica_identity.replicated REPLICA IDENTITY USING INDEX "Odd ""replica"" index";
-- drop: DROP INDEX replica_identity."Odd ""replica"" index";
