-- TABLE bound; owner: postgres
CREATE TABLE depends_on_extension.bound (
    a integer NOT NULL
);
-- drop: DROP TABLE depends_on_extension.bound;

-- TABLE DATA bound; owner: postgres
COPY depends_on_extension.bound (a) FROM stdin;

-- CONSTRAINT bound bound_key; owner: postgres
ALTER TABLE ONLY depends_on_extension.bound
    ADD CONSTRAINT bound_key PRIMARY KEY (a);
ALTER INDEX depends_on_extension.bound_key DEPENDS ON EXTENSION citext;
-- drop: ALTER TABLE ONLY depends_on_extension.bound DROP CONSTRAINT bound_key;
