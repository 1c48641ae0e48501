-- TABLE t; owner: postgres
CREATE TABLE column_order.t (
    a integer,
    b text,
    c date,
    late integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE column_order.t;

-- TABLE other_order; owner: postgres
CREATE TABLE column_order.other_order (
    c date,
    b text,
    a integer,
    late integer
);
-- drop: DROP TABLE column_order.other_order;

-- TABLE same_order; owner: postgres
CREATE TABLE column_order.same_order (
    a integer,
    b text,
    c date,
    late integer
);
-- drop: DROP TABLE column_order.same_order;

-- TABLE ATTACH other_order; owner: postgres
ALTER TABLE ONLY column_order.t ATTACH PARTITION column_order.other_order FOR VALUES IN (1);

-- TABLE ATTACH same_order; owner: postgres
ALTER TABLE ONLY column_order.t ATTACH PARTITION column_order.same_order FOR VALUES IN (2);

-- TABLE DATA other_order; owner: postgres
COPY column_order.other_order (c, b, a, late) FROM stdin;

-- TABLE DATA same_order; owner: postgres
COPY column_order.same_order (a, b, c, late) FROM stdin;
