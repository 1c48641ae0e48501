-- TABLE deferrables; owner: postgres
CREATE TABLE "deferrable".deferrables (
    a integer,
    b integer
);
-- drop: DROP TABLE "deferrable".deferrables;

-- TABLE DATA deferrables; owner: postgres
COPY "deferrable".deferrables (a, b) FROM stdin;

-- CONSTRAINT deferrables deferrables_a_key; owner: postgres
ALTER TABLE ONLY "deferrable".deferrables
    ADD CONSTRAINT deferrables_a_key UNIQUE (a) DEFERRABLE;
-- drop: ALTER TABLE ONLY "deferrable".deferrables DROP CONSTRAINT deferrables_a_key;

-- CONSTRAINT deferrables deferrables_b_key; owner: postgres
ALTER TABLE ONLY "deferrable".deferrables
    ADD CONSTRAINT deferrables_b_key UNIQUE (b) DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY "deferrable".deferrables DROP CONSTRAINT deferrables_b_key;
