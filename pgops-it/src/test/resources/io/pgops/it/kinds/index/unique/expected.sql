-- TABLE indexed; owner: postgres
CREATE TABLE "unique".indexed (
    a integer,
    b integer
);
-- drop: DROP TABLE "unique".indexed;

-- TABLE DATA indexed; owner: postgres
COPY "unique".indexed (a, b) FROM stdin;

-- INDEX once; owner: postgres
CREATE UNIQUE INDEX once ON "unique".indexed USING btree (a);
-- drop: DROP INDEX "unique".once;
