-- TABLE indexed; owner: postgres
CREATE TABLE hash_and_spgist.indexed (
    a text,
    b point,
    c integer
);
-- drop: DROP TABLE hash_and_spgist.indexed;

-- TABLE DATA indexed; owner: postgres
COPY hash_and_spgist.indexed (a, b, c) FROM stdin;

-- INDEX by_hash; owner: postgres
CREATE INDEX by_hash ON hash_and_spgist.indexed USING hash (a);
-- drop: DROP INDEX hash_and_spgist.by_hash;

-- INDEX by_quadrant; owner: postgres
CREATE INDEX by_quadrant ON hash_and_spgist.indexed USING spgist (b);
-- drop: DROP INDEX hash_and_spgist.by_quadrant;

-- INDEX by_text; owner: postgres
CREATE INDEX by_text ON hash_and_spgist.indexed USING spgist (a) INCLUDE (c) WHERE (c < 100);
-- drop: DROP INDEX hash_and_spgist.by_text;

-- INDEX by_tree; owner: postgres
CREATE INDEX by_tree ON hash_and_spgist.indexed USING spgist (b kd_point_ops);
-- drop: DROP INDEX hash_and_spgist.by_tree;
