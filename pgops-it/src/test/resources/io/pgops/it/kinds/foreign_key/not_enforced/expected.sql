-- TABLE referring; owner: postgres
CREATE TABLE not_enforced.referring (
    id integer
);
-- drop: DROP TABLE not_enforced.referring;

-- TABLE referred; owner: postgres
CREATE TABLE not_enforced.referred (
    id integer CONSTRAINT referred_id_not_null NOT NULL
);
-- drop: DROP TABLE not_enforced.referred;

-- TABLE DATA referred; owner: postgres
COPY not_enforced.referred (id) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY not_enforced.referring (id) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: postgres
ALTER TABLE ONLY not_enforced.referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY not_enforced.referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring not_enforced; owner: postgres
ALTER TABLE ONLY not_enforced.referring
    ADD CONSTRAINT not_enforced FOREIGN KEY (id) REFERENCES not_enforced.referred(id) ON DELETE CASCADE NOT ENFORCED;
-- drop: ALTER TABLE ONLY not_enforced.referring DROP CONSTRAINT not_enforced;
