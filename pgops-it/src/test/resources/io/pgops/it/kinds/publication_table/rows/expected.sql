-- TABLE all_of_them; owner: postgres
CREATE TABLE rows.all_of_them (
    id integer
);
-- drop: DROP TABLE rows.all_of_them;

-- TABLE filtered; owner: postgres
CREATE TABLE rows.filtered (
    id integer NOT NULL,
    "Odd; column" text
);
-- drop: DROP TABLE rows.filtered;

-- TABLE DATA all_of_them; owner: postgres
COPY rows.all_of_them (id) FROM stdin;

-- TABLE DATA filtered; owner: postgres
COPY rows.filtered (id, "Odd; column") FROM stdin;

-- CONSTRAINT filtered filtered_pkey; owner: postgres
ALTER TABLE ONLY rows.filtered
    ADD CONSTRAINT filtered_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY rows.filtered DROP CONSTRAINT filtered_pkey;

-- PUBLICATION TABLE publication_table_rows all_of_them; owner: postgres
ALTER PUBLICATION publication_table_rows ADD TABLE ONLY rows.all_of_them WHERE (true);

-- PUBLICATION TABLE publication_table_rows filtered; owner: postgres
ALTER PUBLICATION publication_table_rows ADD TABLE ONLY rows.filtered WHERE (((id > 5) AND ("Odd; column" IS DISTINCT FROM 'it''s \ '::text)));

-- PUBLICATION TABLE publication_table_rows_and_columns filtered; owner: postgres
ALTER PUBLICATION publication_table_rows_and_columns ADD TABLE ONLY rows.filtered (id) WHERE (((id = 1) OR (id = 2)));
