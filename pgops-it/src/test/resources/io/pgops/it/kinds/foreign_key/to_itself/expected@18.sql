-- TABLE tree; owner: postgres
CREATE TABLE to_itself.tree (
    id integer CONSTRAINT tree_id_not_null NOT NULL,
    parent integer
);
-- drop: DROP TABLE to_itself.tree;

-- TABLE DATA tree; owner: postgres
COPY to_itself.tree (id, parent) FROM stdin;

-- CONSTRAINT tree tree_pkey; owner: postgres
ALTER TABLE ONLY to_itself.tree
    ADD CONSTRAINT tree_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY to_itself.tree DROP CONSTRAINT tree_pkey;

-- FK CONSTRAINT tree tree_parent_fkey; owner: postgres
ALTER TABLE ONLY to_itself.tree
    ADD CONSTRAINT tree_parent_fkey FOREIGN KEY (parent) REFERENCES to_itself.tree(id);
-- drop: ALTER TABLE ONLY to_itself.tree DROP CONSTRAINT tree_parent_fkey;
