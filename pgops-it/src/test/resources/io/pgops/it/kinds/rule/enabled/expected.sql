-- TABLE t; owner: postgres
CREATE TABLE enabled.t (
    a integer
);
-- drop: DROP TABLE enabled.t;

-- TABLE DATA t; owner: postgres
COPY enabled.t (a) FROM stdin;

-- RULE t always; owner: postgres
CREATE RULE always AS
    ON INSERT TO enabled.t DO
 NOTIFY always;
ALTER TABLE enabled.t ENABLE ALWAYS RULE always;
-- drop: DROP RULE always ON enabled.t;

-- RULE t off; owner: postgres
CREATE RULE off AS
    ON INSERT TO enabled.t DO
 NOTIFY off;
ALTER TABLE enabled.t DISABLE RULE off;
-- drop: DROP RULE off ON enabled.t;

-- RULE t replica; owner: postgres
CREATE RULE replica AS
    ON INSERT TO enabled.t DO
 NOTIFY replica;
ALTER TABLE enabled.t ENABLE REPLICA RULE replica;
-- drop: DROP RULE replica ON enabled.t;

-- RULE t usual; owner: postgres
CREATE RULE usual AS
    ON INSERT TO enabled.t DO
 NOTIFY usual;
-- drop: DROP RULE usual ON enabled.t;
