-- TABLE indexed; owner: postgres
CREATE TABLE tablespace.indexed (
    a integer
);
-- drop: DROP TABLE tablespace.indexed;

-- TABLE DATA indexed; owner: postgres
COPY tablespace.indexed (a) FROM stdin;

-- INDEX elsewhere; owner: postgres; tablespace: pgops_sample_space
CREATE INDEX elsewhere ON tablespace.indexed USING btree (a);
-- drop: DROP INDEX tablespace.elsewhere;

-- INDEX here; owner: postgres
CREATE INDEX here ON tablespace.indexed USING btree (a);
-- drop: DROP INDEX tablespace.here;
