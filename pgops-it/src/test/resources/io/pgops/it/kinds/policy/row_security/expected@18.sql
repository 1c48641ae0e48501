-- TABLE enabled; owner: postgres
CREATE TABLE row_security.enabled (
    a integer
);
-- drop: DROP TABLE row_security.enabled;

-- TABLE forced; owner: postgres
CREATE TABLE row_security.forced (
    a integer
);
ALTER TABLE ONLY row_security.forced FORCE ROW LEVEL SECURITY;
-- drop: DROP TABLE row_security.forced;

-- TABLE off_again; owner: postgres
CREATE TABLE row_security.off_again (
    a integer
);
-- drop: DROP TABLE row_security.off_again;

-- TABLE policy_only; owner: postgres
CREATE TABLE row_security.policy_only (
    a integer
);
-- drop: DROP TABLE row_security.policy_only;

-- TABLE referring; owner: pgops_sample_owner
CREATE TABLE row_security.referring (
    a integer
);
-- drop: DROP TABLE row_security.referring;

-- TABLE both_of_them; owner: pgops_sample_owner
CREATE TABLE row_security.both_of_them (
    a integer CONSTRAINT both_of_them_a_not_null NOT NULL
);
ALTER TABLE ONLY row_security.both_of_them FORCE ROW LEVEL SECURITY;
-- drop: DROP TABLE row_security.both_of_them;

-- TABLE DATA both_of_them; owner: pgops_sample_owner
COPY row_security.both_of_them (a) FROM stdin;

-- TABLE DATA enabled; owner: postgres
COPY row_security.enabled (a) FROM stdin;

-- TABLE DATA forced; owner: postgres
COPY row_security.forced (a) FROM stdin;

-- TABLE DATA off_again; owner: postgres
COPY row_security.off_again (a) FROM stdin;

-- TABLE DATA policy_only; owner: postgres
COPY row_security.policy_only (a) FROM stdin;

-- TABLE DATA referring; owner: pgops_sample_owner
COPY row_security.referring (a) FROM stdin;

-- CONSTRAINT both_of_them both_of_them_pkey; owner: pgops_sample_owner
ALTER TABLE ONLY row_security.both_of_them
    ADD CONSTRAINT both_of_them_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY row_security.both_of_them DROP CONSTRAINT both_of_them_pkey;

-- FK CONSTRAINT referring referring_a_fkey; owner: pgops_sample_owner
ALTER TABLE ONLY row_security.referring
    ADD CONSTRAINT referring_a_fkey FOREIGN KEY (a) REFERENCES row_security.both_of_them(a);
-- drop: ALTER TABLE ONLY row_security.referring DROP CONSTRAINT referring_a_fkey;

-- ROW SECURITY both_of_them; owner: pgops_sample_owner
ALTER TABLE row_security.both_of_them ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY enabled; owner: postgres
ALTER TABLE row_security.enabled ENABLE ROW LEVEL SECURITY;

-- POLICY both_of_them nobody; owner: pgops_sample_owner
CREATE POLICY nobody ON row_security.both_of_them USING (false);
-- drop: DROP POLICY nobody ON row_security.both_of_them;

-- ROW SECURITY referring; owner: pgops_sample_owner
ALTER TABLE row_security.referring ENABLE ROW LEVEL SECURITY;

-- POLICY policy_only sleeping; owner: postgres
CREATE POLICY sleeping ON row_security.policy_only USING (false);
-- drop: DROP POLICY sleeping ON row_security.policy_only;
