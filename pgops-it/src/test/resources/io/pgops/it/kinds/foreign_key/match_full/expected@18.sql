-- TABLE referring; owner: postgres
CREATE TABLE match_full.referring (
    a integer,
    b integer
);
-- drop: DROP TABLE match_full.referring;

-- TABLE referred; owner: postgres
CREATE TABLE match_full.referred (
    a integer CONSTRAINT referred_a_not_null NOT NULL,
    b integer CONSTRAINT referred_b_not_null NOT NULL
);
-- drop: DROP TABLE match_full.referred;

-- TABLE DATA referred; owner: postgres
COPY match_full.referred (a, b) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY match_full.referring (a, b) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: postgres
ALTER TABLE ONLY match_full.referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (a, b);
-- drop: ALTER TABLE ONLY match_full.referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring referring_a_b_fkey; owner: postgres
ALTER TABLE ONLY match_full.referring
    ADD CONSTRAINT referring_a_b_fkey FOREIGN KEY (a, b) REFERENCES match_full.referred(a, b) MATCH FULL;
-- drop: ALTER TABLE ONLY match_full.referring DROP CONSTRAINT referring_a_b_fkey;
