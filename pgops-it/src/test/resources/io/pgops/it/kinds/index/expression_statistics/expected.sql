-- TABLE indexed; owner: postgres
CREATE TABLE expression_statistics.indexed (
    a integer,
    b text
);
-- drop: DROP TABLE expression_statistics.indexed;

-- TABLE DATA indexed; owner: postgres
COPY expression_statistics.indexed (a, b) FROM stdin;

-- INDEX expressions; owner: postgres
CREATE INDEX expressions ON expression_statistics.indexed USING btree (lower(b), a, ((a + 1)));
ALTER INDEX expression_statistics.expressions ALTER COLUMN 1 SET STATISTICS 400;
ALTER INDEX expression_statistics.expressions ALTER COLUMN 3 SET STATISTICS 0;
-- drop: DROP INDEX expression_statistics.expressions;
