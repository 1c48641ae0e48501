CREATE TABLE indexed (a integer, b numeric, c inet);
CREATE INDEX brin_minmax ON indexed USING brin (a, c);
CREATE INDEX brin_classes ON indexed USING brin (a int4_bloom_ops (n_distinct_per_range = 500, false_positive_rate = 0.02), b numeric_minmax_multi_ops (values_per_range = 16));
