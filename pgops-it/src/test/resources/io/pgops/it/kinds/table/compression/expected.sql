-- TABLE compressed; owner: postgres
CREATE TABLE compression.compressed (
    a text,
    b text,
    c text
);
ALTER TABLE ONLY compression.compressed ALTER COLUMN a SET COMPRESSION pglz;
ALTER TABLE ONLY compression.compressed ALTER COLUMN b SET COMPRESSION pglz;
-- drop: DROP TABLE compression.compressed;

-- TABLE DATA compressed; owner: postgres
COPY compression.compressed (a, b, c) FROM stdin;
