-- TABLE referred; owner: postgres
CREATE TABLE "deferrable".referred (
    id integer NOT NULL
);
-- drop: DROP TABLE "deferrable".referred;

-- TABLE referring; owner: postgres
CREATE TABLE "deferrable".referring (
    a integer,
    b integer
);
-- drop: DROP TABLE "deferrable".referring;

-- TABLE DATA referred; owner: postgres
COPY "deferrable".referred (id) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY "deferrable".referring (a, b) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: postgres
ALTER TABLE ONLY "deferrable".referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY "deferrable".referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring referring_a_fkey; owner: postgres
ALTER TABLE ONLY "deferrable".referring
    ADD CONSTRAINT referring_a_fkey FOREIGN KEY (a) REFERENCES "deferrable".referred(id) DEFERRABLE;
-- drop: ALTER TABLE ONLY "deferrable".referring DROP CONSTRAINT referring_a_fkey;

-- FK CONSTRAINT referring referring_b_fkey; owner: postgres
ALTER TABLE ONLY "deferrable".referring
    ADD CONSTRAINT referring_b_fkey FOREIGN KEY (b) REFERENCES "deferrable".referred(id) DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY "deferrable".referring DROP CONSTRAINT referring_b_fkey;
