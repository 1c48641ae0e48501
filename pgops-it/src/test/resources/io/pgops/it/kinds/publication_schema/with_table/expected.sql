-- TABLE published; owner: postgres
CREATE TABLE with_table.published (
    a integer
);
-- drop: DROP TABLE with_table.published;

-- TABLE DATA published; owner: postgres
COPY with_table.published (a) FROM stdin;

-- PUBLICATION TABLE publication_schema_with_table published; owner: postgres
ALTER PUBLICATION publication_schema_with_table ADD TABLE ONLY with_table.published;
