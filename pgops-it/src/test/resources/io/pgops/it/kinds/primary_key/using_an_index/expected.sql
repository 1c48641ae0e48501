-- TABLE from_index; owner: postgres
CREATE TABLE using_an_index.from_index (
    a integer NOT NULL
);
-- drop: DROP TABLE using_an_index.from_index;

-- TABLE DATA from_index; owner: postgres
COPY using_an_index.from_index (a) FROM stdin;

-- CONSTRAINT from_index renamed; owner: postgres
ALTER TABLE ONLY using_an_index.from_index
    ADD CONSTRAINT renamed PRIMARY KEY (a) WITH (fillfactor='44');
-- drop: ALTER TABLE ONLY using_an_index.from_index DROP CONSTRAINT renamed;
