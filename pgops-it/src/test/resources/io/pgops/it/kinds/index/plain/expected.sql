-- TABLE indexed; owner: postgres
CREATE TABLE plain.indexed (
    a integer,
    b text
);
-- drop: DROP TABLE plain.indexed;

-- TABLE DATA indexed; owner: postgres
COPY plain.indexed (a, b) FROM stdin;

-- INDEX plain; owner: postgres
CREATE INDEX plain ON plain.indexed USING btree (a);
-- drop: DROP INDEX plain.plain;

-- INDEX several; owner: postgres
CREATE INDEX several ON plain.indexed USING btree (b, a);
-- drop: DROP INDEX plain.several;
