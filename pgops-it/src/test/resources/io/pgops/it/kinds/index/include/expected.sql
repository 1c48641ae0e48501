-- TABLE indexed; owner: postgres
CREATE TABLE include.indexed (
    a integer,
    b text,
    c text
);
-- drop: DROP TABLE include.indexed;

-- TABLE DATA indexed; owner: postgres
COPY include.indexed (a, b, c) FROM stdin;

-- INDEX covering; owner: postgres
CREATE UNIQUE INDEX covering ON include.indexed USING btree (a) INCLUDE (c, b);
-- drop: DROP INDEX include.covering;
