-- TABLE expressions; owner: postgres
CREATE TABLE expression.expressions (
    a text,
    b integer
);
-- drop: DROP TABLE expression.expressions;

-- TABLE DATA expressions; owner: postgres
COPY expression.expressions (a, b) FROM stdin;

-- CONSTRAINT expressions by_expression; owner: postgres
ALTER TABLE ONLY expression.expressions
    ADD CONSTRAINT by_expression EXCLUDE USING btree (lower(a) WITH =, ((b + 1)) WITH =);
ALTER INDEX expression.by_expression ALTER COLUMN 1 SET STATISTICS 400;
-- drop: ALTER TABLE ONLY expression.expressions DROP CONSTRAINT by_expression;
