-- TABLE referring; owner: postgres
CREATE TABLE of_other_owners.referring (
    id integer
);
-- drop: DROP TABLE of_other_owners.referring;

-- TABLE referred; owner: pgops_sample_owner
CREATE TABLE of_other_owners.referred (
    id integer CONSTRAINT referred_id_not_null NOT NULL
);
-- drop: DROP TABLE of_other_owners.referred;

-- TABLE DATA referred; owner: pgops_sample_owner
COPY of_other_owners.referred (id) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY of_other_owners.referring (id) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: pgops_sample_owner
ALTER TABLE ONLY of_other_owners.referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY of_other_owners.referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring referring_id_fkey; owner: postgres
ALTER TABLE ONLY of_other_owners.referring
    ADD CONSTRAINT referring_id_fkey FOREIGN KEY (id) REFERENCES of_other_owners.referred(id);
-- drop: ALTER TABLE ONLY of_other_owners.referring DROP CONSTRAINT referring_id_fkey;
