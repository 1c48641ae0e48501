-- TABLE listed; owner: postgres
CREATE TABLE columns.listed (
    id integer NOT NULL,
    "Odd ""column""; -- it's" text,
    c integer
);
-- drop: DROP TABLE columns.listed;

-- TABLE DATA listed; owner: postgres
COPY columns.listed (id, "Odd ""column""; -- it's", c) FROM stdin;

-- CONSTRAINT listed listed_pkey; owner: postgres
ALTER TABLE ONLY columns.listed
    ADD CONSTRAINT listed_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY columns.listed DROP CONSTRAINT listed_pkey;

-- PUBLICATION TABLE publication_table_columns listed; owner: postgres
ALTER PUBLICATION publication_table_columns ADD TABLE ONLY columns.listed (id, "Odd ""column""; -- it's", c);
