-- TABLE indexed; owner: postgres
CREATE TABLE gin.indexed (
    a text[],
    b jsonb,
    c text,
    d tsvector
);
-- drop: DROP TABLE gin.indexed;

-- TABLE DATA indexed; owner: postgres
COPY gin.indexed (a, b, c, d) FROM stdin;

-- INDEX gin_array; owner: postgres
CREATE INDEX gin_array ON gin.indexed USING gin (a);
-- drop: DROP INDEX gin.gin_array;

-- INDEX gin_json; owner: postgres
CREATE INDEX gin_json ON gin.indexed USING gin (b jsonb_path_ops, d);
-- drop: DROP INDEX gin.gin_json;

-- INDEX gin_trigrams; owner: postgres
CREATE INDEX gin_trigrams ON gin.indexed USING gin (c public.gin_trgm_ops);
-- drop: DROP INDEX gin.gin_trigrams;
