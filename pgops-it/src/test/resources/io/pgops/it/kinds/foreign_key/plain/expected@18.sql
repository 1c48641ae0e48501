-- TABLE a_referring; owner: postgres
CREATE TABLE plain.a_referring (
    id integer
);
-- drop: DROP TABLE plain.a_referring;

-- TABLE z_referred; owner: postgres
CREATE TABLE plain.z_referred (
    id integer CONSTRAINT z_referred_id_not_null NOT NULL
);
-- drop: DROP TABLE plain.z_referred;

-- TABLE DATA a_referring; owner: postgres
COPY plain.a_referring (id) FROM stdin;

-- TABLE DATA z_referred; owner: postgres
COPY plain.z_referred (id) FROM stdin;

-- CONSTRAINT z_referred z_referred_pkey; owner: postgres
ALTER TABLE ONLY plain.z_referred
    ADD CONSTRAINT z_referred_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY plain.z_referred DROP CONSTRAINT z_referred_pkey;

-- FK CONSTRAINT a_referring a_referring_id_fkey; owner: postgres
ALTER TABLE ONLY plain.a_referring
    ADD CONSTRAINT a_referring_id_fkey FOREIGN KEY (id) REFERENCES plain.z_referred(id);
-- drop: ALTER TABLE ONLY plain.a_referring DROP CONSTRAINT a_referring_id_fkey;
