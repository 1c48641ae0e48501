-- TABLE filled; owner: postgres
CREATE TABLE index_options.filled (
    a integer,
    b integer
);
-- drop: DROP TABLE index_options.filled;

-- TABLE DATA filled; owner: postgres
COPY index_options.filled (a, b) FROM stdin;

-- CONSTRAINT filled filled_key; owner: postgres
ALTER TABLE ONLY index_options.filled
    ADD CONSTRAINT filled_key UNIQUE (a, b) WITH (fillfactor='55') DEFERRABLE;
-- drop: ALTER TABLE ONLY index_options.filled DROP CONSTRAINT filled_key;
