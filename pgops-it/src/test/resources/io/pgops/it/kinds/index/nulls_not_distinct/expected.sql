-- TABLE indexed; owner: postgres
CREATE TABLE nulls_not_distinct.indexed (
    a integer,
    b integer
);
-- drop: DROP TABLE nulls_not_distinct.indexed;

-- TABLE DATA indexed; owner: postgres
COPY nulls_not_distinct.indexed (a, b) FROM stdin;

-- INDEX one_null; owner: postgres
CREATE UNIQUE INDEX one_null ON nulls_not_distinct.indexed USING btree (b, a) NULLS NOT DISTINCT WHERE (a > 0);
-- drop: DROP INDEX nulls_not_distinct.one_null;
