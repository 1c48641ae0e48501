CREATE TABLE indexed (a integer, b text);
CREATE INDEX plain ON indexed (a);
CREATE INDEX several ON indexed (b, a);
INSERT INTO indexed SELECT i, 'name ' || i FROM generate_series(1, 100) AS i;
