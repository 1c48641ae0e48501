-- TABLE parent; owner: postgres
CREATE TABLE storage.parent (
    a integer
)
WITH (fillfactor='80');
-- drop: DROP TABLE storage.parent;

-- TABLE child; owner: postgres; tablespace: pgops_sample_space
CREATE UNLOGGED TABLE storage.child (
    b text
)
INHERITS (storage.parent)
WITH (fillfactor='70', toast.autovacuum_enabled='off');
ALTER TABLE ONLY storage.child REPLICA IDENTITY FULL;
-- drop: DROP TABLE storage.child;

-- TABLE DATA child; owner: postgres
COPY storage.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY storage.parent (a) FROM stdin;
