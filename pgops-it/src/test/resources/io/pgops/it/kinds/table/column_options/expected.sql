-- TABLE options; owner: postgres
CREATE TABLE column_options.options (
    a integer,
    b integer
);
ALTER TABLE ONLY column_options.options ALTER COLUMN a SET (n_distinct='-0.25', n_distinct_inherited='500');
ALTER TABLE ONLY column_options.options ALTER COLUMN b SET (n_distinct='12');
-- drop: DROP TABLE column_options.options;

-- TABLE DATA options; owner: postgres
COPY column_options.options (a, b) FROM stdin;
