-- TABLE a; owner: postgres
CREATE TABLE foreign_keys_of_three.a (
    id integer NOT NULL,
    c integer
);
-- drop: DROP TABLE foreign_keys_of_three.a;

-- TABLE b; owner: postgres
CREATE TABLE foreign_keys_of_three.b (
    id integer NOT NULL,
    a integer
);
-- drop: DROP TABLE foreign_keys_of_three.b;

-- TABLE c; owner: postgres
CREATE TABLE foreign_keys_of_three.c (
    id integer NOT NULL,
    b integer
);
-- drop: DROP TABLE foreign_keys_of_three.c;

-- TABLE DATA a; owner: postgres
COPY foreign_keys_of_three.a (id, c) FROM stdin;

-- TABLE DATA b; owner: postgres
COPY foreign_keys_of_three.b (id, a) FROM stdin;

-- TABLE DATA c; owner: postgres
COPY foreign_keys_of_three.c (id, b) FROM stdin;

-- CONSTRAINT a a_pkey; owner: postgres
ALTER TABLE ONLY foreign_keys_of_three.a
    ADD CONSTRAINT a_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY foreign_keys_of_three.a DROP CONSTRAINT a_pkey;

-- CONSTRAINT b b_pkey; owner: postgres
ALTER TABLE ONLY foreign_keys_of_three.b
    ADD CONSTRAINT b_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY foreign_keys_of_three.b DROP CONSTRAINT b_pkey;

-- CONSTRAINT c c_pkey; owner: postgres
ALTER TABLE ONLY foreign_keys_of_three.c
    ADD CONSTRAINT c_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY foreign_keys_of_three.c DROP CONSTRAINT c_pkey;

-- FK CONSTRAINT a a_c_fkey; owner: postgres
ALTER TABLE ONLY foreign_keys_of_three.a
    ADD CONSTRAINT a_c_fkey FOREIGN KEY (c) REFERENCES foreign_keys_of_three.c(id);
-- drop: ALTER TABLE ONLY foreign_keys_of_three.a DROP CONSTRAINT a_c_fkey;

-- FK CONSTRAINT b b_a_fkey; owner: postgres
ALTER TABLE ONLY foreign_keys_of_three.b
    ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES foreign_keys_of_three.a(id);
-- drop: ALTER TABLE ONLY foreign_keys_of_three.b DROP CONSTRAINT b_a_fkey;

-- FK CONSTRAINT c c_b_fkey; owner: postgres
ALTER TABLE ONLY foreign_keys_of_three.c
    ADD CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES foreign_keys_of_three.b(id);
-- drop: ALTER TABLE ONLY foreign_keys_of_three.c DROP CONSTRAINT c_b_fkey;
