-- TABLE indexed; owner: postgres
CREATE TABLE depends_on_extension.indexed (
    a integer
);
-- drop: DROP TABLE depends_on_extension.indexed;

-- TABLE DATA indexed; owner: postgres
COPY depends_on_extension.indexed (a) FROM stdin;

-- INDEX bound; owner: postgres
CREATE INDEX bound ON depends_on_extension.indexed USING btree (a);
ALTER INDEX depends_on_extension.bound DEPENDS ON EXTENSION citext;
-- drop: DROP INDEX depends_on_extension.bound;
