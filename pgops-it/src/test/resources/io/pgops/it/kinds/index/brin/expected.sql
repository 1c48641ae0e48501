-- TABLE indexed; owner: postgres
CREATE TABLE brin.indexed (
    a integer,
    b numeric,
    c inet
);
-- drop: DROP TABLE brin.indexed;

-- TABLE DATA indexed; owner: postgres
COPY brin.indexed (a, b, c) FROM stdin;

-- INDEX brin_classes; owner: postgres
CREATE INDEX brin_classes ON brin.indexed USING brin (a int4_bloom_ops (n_distinct_per_range='500', false_positive_rate='0.02'), b numeric_minmax_multi_ops (values_per_range='16'));
-- drop: DROP INDEX brin.brin_classes;

-- INDEX brin_minmax; owner: postgres
CREATE INDEX brin_minmax ON brin.indexed USING brin (a, c);
-- drop: DROP INDEX brin.brin_minmax;
