-- TABLE referring; owner: postgres
CREATE TABLE not_valid.referring (
    id integer
);
-- drop: DROP TABLE not_valid.referring;

-- TABLE referred; owner: postgres
CREATE TABLE not_valid.referred (
    id integer CONSTRAINT referred_id_not_null NOT NULL
);
-- drop: DROP TABLE not_valid.referred;

-- TABLE DATA referred; owner: postgres
COPY not_valid.referred (id) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY not_valid.referring (id) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: postgres
ALTER TABLE ONLY not_valid.referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY not_valid.referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring never_valid; owner: postgres
ALTER TABLE ONLY not_valid.referring
    ADD CONSTRAINT never_valid FOREIGN KEY (id) REFERENCES not_valid.referred(id) ON DELETE CASCADE NOT VALID;
-- drop: ALTER TABLE ONLY not_valid.referring DROP CONSTRAINT never_valid;
