-- TABLE files; owner: postgres
CREATE TABLE of_a_table.files (
    name text NOT NULL,
    content oid
);
-- drop: DROP TABLE of_a_table.files;

-- TABLE DATA files; owner: postgres
COPY of_a_table.files (name, content) FROM stdin;

-- CONSTRAINT files files_pkey; owner: postgres
ALTER TABLE ONLY of_a_table.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (name);
-- drop: ALTER TABLE ONLY of_a_table.files DROP CONSTRAINT files_pkey;
