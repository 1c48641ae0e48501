-- TABLE plain; owner: postgres
CREATE TABLE plain.plain (
    id integer NOT NULL
);
-- drop: DROP TABLE plain.plain;

-- TABLE DATA plain; owner: postgres
COPY plain.plain (id) FROM stdin;

-- CONSTRAINT plain plain_pkey; owner: postgres
ALTER TABLE ONLY plain.plain
    ADD CONSTRAINT plain_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY plain.plain DROP CONSTRAINT plain_pkey;
