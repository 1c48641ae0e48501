-- TABLE referred; owner: postgres
CREATE TABLE actions.referred (
    id integer NOT NULL
);
-- drop: DROP TABLE actions.referred;

-- TABLE referring; owner: postgres
CREATE TABLE actions.referring (
    no_action integer,
    restricted integer,
    cascaded integer,
    nulled integer,
    defaulted integer DEFAULT 1
);
-- drop: DROP TABLE actions.referring;

-- TABLE DATA referred; owner: postgres
COPY actions.referred (id) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY actions.referring (no_action, restricted, cascaded, nulled, defaulted) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: postgres
ALTER TABLE ONLY actions.referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY actions.referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring cascaded; owner: postgres
ALTER TABLE ONLY actions.referring
    ADD CONSTRAINT cascaded FOREIGN KEY (cascaded) REFERENCES actions.referred(id) ON UPDATE CASCADE ON DELETE CASCADE;
-- drop: ALTER TABLE ONLY actions.referring DROP CONSTRAINT cascaded;

-- FK CONSTRAINT referring defaulted; owner: postgres
ALTER TABLE ONLY actions.referring
    ADD CONSTRAINT defaulted FOREIGN KEY (defaulted) REFERENCES actions.referred(id) ON UPDATE SET DEFAULT ON DELETE SET DEFAULT;
-- drop: ALTER TABLE ONLY actions.referring DROP CONSTRAINT defaulted;

-- FK CONSTRAINT referring no_action; owner: postgres
ALTER TABLE ONLY actions.referring
    ADD CONSTRAINT no_action FOREIGN KEY (no_action) REFERENCES actions.referred(id);
-- drop: ALTER TABLE ONLY actions.referring DROP CONSTRAINT no_action;

-- FK CONSTRAINT referring nulled; owner: postgres
ALTER TABLE ONLY actions.referring
    ADD CONSTRAINT nulled FOREIGN KEY (nulled) REFERENCES actions.referred(id) ON UPDATE SET NULL ON DELETE SET NULL;
-- drop: ALTER TABLE ONLY actions.referring DROP CONSTRAINT nulled;

-- FK CONSTRAINT referring restricted; owner: postgres
ALTER TABLE ONLY actions.referring
    ADD CONSTRAINT restricted FOREIGN KEY (restricted) REFERENCES actions.referred(id) ON UPDATE RESTRICT ON DELETE RESTRICT;
-- drop: ALTER TABLE ONLY actions.referring DROP CONSTRAINT restricted;
