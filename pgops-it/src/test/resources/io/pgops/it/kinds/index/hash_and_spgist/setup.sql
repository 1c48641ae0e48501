CREATE TABLE indexed (a text, b point, c integer);
CREATE INDEX by_hash ON indexed USING hash (a);
CREATE INDEX by_quadrant ON indexed USING spgist (b);
CREATE INDEX by_tree ON indexed USING spgist (b kd_point_ops);
CREATE INDEX by_text ON indexed USING spgist (a) INCLUDE (c) WHERE c < 100;
