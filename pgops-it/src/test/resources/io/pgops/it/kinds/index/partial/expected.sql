-- TABLE indexed; owner: postgres
CREATE TABLE partial.indexed (
    a integer,
    b text
);
-- drop: DROP TABLE partial.indexed;

-- TABLE DATA indexed; owner: postgres
COPY partial.indexed (a, b) FROM stdin;

-- INDEX partial; owner: postgres
CREATE UNIQUE INDEX partial ON partial.indexed USING btree (b) WHERE ((a > 10) AND (b <> 'it''s; --'::text));
-- drop: DROP INDEX partial.partial;
