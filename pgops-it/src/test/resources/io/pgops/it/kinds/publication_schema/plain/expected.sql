-- TABLE published; owner: postgres
CREATE TABLE plain.published (
    a integer
);
-- drop: DROP TABLE plain.published;

-- TABLE DATA published; owner: postgres
COPY plain.published (a) FROM stdin;

-- PUBLICATION TABLES IN SCHEMA publication_schema_plain plain; owner: postgres
ALTER PUBLICATION publication_schema_plain ADD TABLES IN SCHEMA plain;
