-- TABLE listed; owner: postgres
CREATE TABLE generated_column.listed (
    id integer CONSTRAINT listed_id_not_null NOT NULL,
    g integer GENERATED ALWAYS AS ((id + 1)) STORED
);
-- drop: DROP TABLE generated_column.listed;

-- TABLE DATA listed; owner: postgres
COPY generated_column.listed (id) FROM stdin;

-- CONSTRAINT listed listed_pkey; owner: postgres
ALTER TABLE ONLY generated_column.listed
    ADD CONSTRAINT listed_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY generated_column.listed DROP CONSTRAINT listed_pkey;

-- PUBLICATION TABLE publication_table_generated listed; owner: postgres
ALTER PUBLICATION publication_table_generated ADD TABLE ONLY generated_column.listed (id, g);
