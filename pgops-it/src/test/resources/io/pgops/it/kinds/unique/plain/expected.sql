-- TABLE plain; owner: postgres
CREATE TABLE plain.plain (
    a integer,
    b integer,
    c integer
);
-- drop: DROP TABLE plain.plain;

-- TABLE DATA plain; owner: postgres
COPY plain.plain (a, b, c) FROM stdin;

-- CONSTRAINT plain plain_a_key; owner: postgres
ALTER TABLE ONLY plain.plain
    ADD CONSTRAINT plain_a_key UNIQUE (a);
-- drop: ALTER TABLE ONLY plain.plain DROP CONSTRAINT plain_a_key;

-- CONSTRAINT plain plain_c_b_key; owner: postgres
ALTER TABLE ONLY plain.plain
    ADD CONSTRAINT plain_c_b_key UNIQUE (c, b);
-- drop: ALTER TABLE ONLY plain.plain DROP CONSTRAINT plain_c_b_key;
