-- TABLE deferrable_one; owner: postgres
CREATE TABLE "deferrable".deferrable_one (
    a integer CONSTRAINT deferrable_one_a_not_null NOT NULL
);
-- drop: DROP TABLE "deferrable".deferrable_one;

-- TABLE deferred_one; owner: postgres
CREATE TABLE "deferrable".deferred_one (
    a integer CONSTRAINT deferred_one_a_not_null NOT NULL
);
-- drop: DROP TABLE "deferrable".deferred_one;

-- TABLE DATA deferrable_one; owner: postgres
COPY "deferrable".deferrable_one (a) FROM stdin;

-- TABLE DATA deferred_one; owner: postgres
COPY "deferrable".deferred_one (a) FROM stdin;

-- CONSTRAINT deferrable_one deferrable_one_pkey; owner: postgres
ALTER TABLE ONLY "deferrable".deferrable_one
    ADD CONSTRAINT deferrable_one_pkey PRIMARY KEY (a) DEFERRABLE;
-- drop: ALTER TABLE ONLY "deferrable".deferrable_one DROP CONSTRAINT deferrable_one_pkey;

-- CONSTRAINT deferred_one deferred_one_pkey; owner: postgres
ALTER TABLE ONLY "deferrable".deferred_one
    ADD CONSTRAINT deferred_one_pkey PRIMARY KEY (a) DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY "deferrable".deferred_one DROP CONSTRAINT deferred_one_pkey;
