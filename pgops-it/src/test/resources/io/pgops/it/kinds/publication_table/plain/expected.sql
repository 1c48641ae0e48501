-- TABLE a; owner: postgres
CREATE TABLE plain.a (
    id integer NOT NULL
);
-- drop: DROP TABLE plain.a;

-- TABLE b; owner: postgres
CREATE TABLE plain.b (
    id integer NOT NULL
);
-- drop: DROP TABLE plain.b;

-- TABLE DATA a; owner: postgres
COPY plain.a (id) FROM stdin;

-- TABLE DATA b; owner: postgres
COPY plain.b (id) FROM stdin;

-- CONSTRAINT a a_pkey; owner: postgres
ALTER TABLE ONLY plain.a
    ADD CONSTRAINT a_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY plain.a DROP CONSTRAINT a_pkey;

-- CONSTRAINT b b_pkey; owner: postgres
ALTER TABLE ONLY plain.b
    ADD CONSTRAINT b_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY plain.b DROP CONSTRAINT b_pkey;

-- PUBLICATION TABLE publication_table_plain a; owner: postgres
ALTER PUBLICATION publication_table_plain ADD TABLE ONLY plain.a;

-- PUBLICATION TABLE publication_table_plain b; owner: postgres
ALTER PUBLICATION publication_table_plain ADD TABLE ONLY plain.b;

-- PUBLICATION TABLE publication_table_plain_too b; owner: postgres
ALTER PUBLICATION publication_table_plain_too ADD TABLE ONLY plain.b;
