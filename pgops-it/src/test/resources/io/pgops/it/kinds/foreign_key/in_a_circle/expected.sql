-- TABLE egg; owner: postgres
CREATE TABLE in_a_circle.egg (
    id integer NOT NULL,
    hen integer
);
-- drop: DROP TABLE in_a_circle.egg;

-- TABLE hen; owner: postgres
CREATE TABLE in_a_circle.hen (
    id integer NOT NULL,
    egg integer
);
-- drop: DROP TABLE in_a_circle.hen;

-- TABLE DATA egg; owner: postgres
COPY in_a_circle.egg (id, hen) FROM stdin;

-- TABLE DATA hen; owner: postgres
COPY in_a_circle.hen (id, egg) FROM stdin;

-- CONSTRAINT egg egg_pkey; owner: postgres
ALTER TABLE ONLY in_a_circle.egg
    ADD CONSTRAINT egg_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY in_a_circle.egg DROP CONSTRAINT egg_pkey;

-- CONSTRAINT hen hen_pkey; owner: postgres
ALTER TABLE ONLY in_a_circle.hen
    ADD CONSTRAINT hen_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY in_a_circle.hen DROP CONSTRAINT hen_pkey;

-- FK CONSTRAINT egg egg_hen_fkey; owner: postgres
ALTER TABLE ONLY in_a_circle.egg
    ADD CONSTRAINT egg_hen_fkey FOREIGN KEY (hen) REFERENCES in_a_circle.hen(id) DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY in_a_circle.egg DROP CONSTRAINT egg_hen_fkey;

-- FK CONSTRAINT hen hen_egg_fkey; owner: postgres
ALTER TABLE ONLY in_a_circle.hen
    ADD CONSTRAINT hen_egg_fkey FOREIGN KEY (egg) REFERENCES in_a_circle.egg(id) DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY in_a_circle.hen DROP CONSTRAINT hen_egg_fkey;
