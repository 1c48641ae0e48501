-- TABLE indexed; owner: postgres
CREATE TABLE orders.indexed (
    a integer,
    b text,
    c text
);
-- drop: DROP TABLE orders.indexed;

-- TABLE DATA indexed; owner: postgres
COPY orders.indexed (a, b, c) FROM stdin;

-- INDEX orders; owner: postgres
CREATE INDEX orders ON orders.indexed USING btree (a DESC, b NULLS FIRST, c DESC NULLS LAST);
-- drop: DROP INDEX orders.orders;
