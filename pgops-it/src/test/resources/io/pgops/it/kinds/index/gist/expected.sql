-- TABLE indexed; owner: postgres
CREATE TABLE gist.indexed (
    a text,
    b int4range,
    c tsvector,
    d point
);
-- drop: DROP TABLE gist.indexed;

-- TABLE DATA indexed; owner: postgres
COPY gist.indexed (a, b, c, d) FROM stdin;

-- INDEX gist_include; owner: postgres
CREATE INDEX gist_include ON gist.indexed USING gist (c tsvector_ops (siglen='100'), d) INCLUDE (a);
-- drop: DROP INDEX gist.gist_include;

-- INDEX gist_parameters; owner: postgres
CREATE INDEX gist_parameters ON gist.indexed USING gist (a public.gist_trgm_ops (siglen='32'), b) WITH (buffering='on', fillfactor='75');
-- drop: DROP INDEX gist.gist_parameters;
