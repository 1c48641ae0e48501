-- TABLE replicated; owner: postgres
CREATE TABLE replica_identity.replicated (
    a integer CONSTRAINT replicated_a_not_null NOT NULL
);
-- drop: DROP TABLE replica_identity.replicated;

-- TABLE DATA replicated; owner: postgres
COPY replica_identity.replicated (a) FROM stdin;

-- CONSTRAINT replicated replicated_key; owner: postgres
ALTER TABLE ONLY replica_identity.replicated
    ADD CONSTRAINT replicated_key PRIMARY KEY (a);
ALTER TABLE ONLY replica_identity.replicated REPLICA IDENTITY USING INDEX replicated_key;
-- drop: ALTER TABLE ONLY replica_identity.replicated DROP CONSTRAINT replicated_key;
