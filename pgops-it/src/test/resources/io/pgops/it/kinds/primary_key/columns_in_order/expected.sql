-- TABLE several; owner: postgres
CREATE TABLE columns_in_order.several (
    a integer NOT NULL,
    b integer,
    c integer NOT NULL
);
-- drop: DROP TABLE columns_in_order.several;

-- TABLE DATA several; owner: postgres
COPY columns_in_order.several (a, b, c) FROM stdin;

-- CONSTRAINT several several_pkey; owner: postgres
ALTER TABLE ONLY columns_in_order.several
    ADD CONSTRAINT several_pkey PRIMARY KEY (c, a);
-- drop: ALTER TABLE ONLY columns_in_order.several DROP CONSTRAINT several_pkey;
