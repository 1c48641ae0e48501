-- TYPE pair; owner: postgres
CREATE TYPE storage.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE storage.pair;

-- TABLE of_pair; owner: postgres; tablespace: pgops_sample_space
CREATE UNLOGGED TABLE storage.of_pair OF storage.pair
WITH (fillfactor='60');
ALTER TABLE ONLY storage.of_pair REPLICA IDENTITY NOTHING;
-- drop: DROP TABLE storage.of_pair;

-- TABLE DATA of_pair; owner: postgres
COPY storage.of_pair (a, b) FROM stdin;
