-- TABLE indexed; owner: postgres
CREATE TABLE invalid.indexed (
    a integer
);
-- drop: DROP TABLE invalid.indexed;

-- TABLE DATA indexed; owner: postgres
COPY invalid.indexed (a) FROM stdin;

-- INDEX valid; owner: postgres
CREATE INDEX valid ON invalid.indexed USING btree (a);
-- drop: DROP INDEX invalid.valid;
