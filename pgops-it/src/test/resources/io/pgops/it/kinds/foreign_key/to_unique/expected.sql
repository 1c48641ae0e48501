-- TABLE referred; owner: postgres
CREATE TABLE to_unique.referred (
    a integer,
    b integer,
    c integer
);
-- drop: DROP TABLE to_unique.referred;

-- TABLE referring; owner: postgres
CREATE TABLE to_unique.referring (
    a integer,
    c integer,
    b integer
);
-- drop: DROP TABLE to_unique.referring;

-- TABLE DATA referred; owner: postgres
COPY to_unique.referred (a, b, c) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY to_unique.referring (a, c, b) FROM stdin;

-- CONSTRAINT referred referred_a_key; owner: postgres
ALTER TABLE ONLY to_unique.referred
    ADD CONSTRAINT referred_a_key UNIQUE (a);
-- drop: ALTER TABLE ONLY to_unique.referred DROP CONSTRAINT referred_a_key;

-- INDEX of_two; owner: postgres
CREATE UNIQUE INDEX of_two ON to_unique.referred USING btree (b, c);
-- drop: DROP INDEX to_unique.of_two;

-- FK CONSTRAINT referring referring_a_fkey; owner: postgres
ALTER TABLE ONLY to_unique.referring
    ADD CONSTRAINT referring_a_fkey FOREIGN KEY (a) REFERENCES to_unique.referred(a);
-- drop: ALTER TABLE ONLY to_unique.referring DROP CONSTRAINT referring_a_fkey;

-- FK CONSTRAINT referring referring_c_b_fkey; owner: postgres
ALTER TABLE ONLY to_unique.referring
    ADD CONSTRAINT referring_c_b_fkey FOREIGN KEY (c, b) REFERENCES to_unique.referred(c, b);
-- drop: ALTER TABLE ONLY to_unique.referring DROP CONSTRAINT referring_c_b_fkey;
