-- TABLE parent; owner: postgres
CREATE TABLE keys_and_indexes.parent (
    id integer NOT NULL,
    a integer
);
-- drop: DROP TABLE keys_and_indexes.parent;

-- TABLE child; owner: postgres
CREATE TABLE keys_and_indexes.child ()
INHERITS (keys_and_indexes.parent);
-- drop: DROP TABLE keys_and_indexes.child;

-- TABLE referring; owner: postgres
CREATE TABLE keys_and_indexes.referring (
    id integer,
    parent integer
);
-- drop: DROP TABLE keys_and_indexes.referring;

-- TABLE without; owner: postgres
CREATE TABLE keys_and_indexes.without ()
INHERITS (keys_and_indexes.parent);
-- drop: DROP TABLE keys_and_indexes.without;

-- TABLE DATA child; owner: postgres
COPY keys_and_indexes.child (id, a) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY keys_and_indexes.parent (id, a) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY keys_and_indexes.referring (id, parent) FROM stdin;

-- TABLE DATA without; owner: postgres
COPY keys_and_indexes.without (id, a) FROM stdin;

-- CONSTRAINT child child_pkey; owner: postgres
ALTER TABLE ONLY keys_and_indexes.child
    ADD CONSTRAINT child_pkey PRIMARY KEY (id);
ALTER TABLE ONLY keys_and_indexes.child REPLICA IDENTITY USING INDEX child_pkey;
-- drop: ALTER TABLE ONLY keys_and_indexes.child DROP CONSTRAINT child_pkey;

-- CONSTRAINT parent parent_pkey; owner: postgres
ALTER TABLE ONLY keys_and_indexes.parent
    ADD CONSTRAINT parent_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY keys_and_indexes.parent DROP CONSTRAINT parent_pkey;

-- INDEX child_a_idx; owner: postgres
CREATE INDEX child_a_idx ON keys_and_indexes.child USING btree (a);
ALTER TABLE keys_and_indexes.child CLUSTER ON child_a_idx;
-- drop: DROP INDEX keys_and_indexes.child_a_idx;

-- INDEX parent_a_idx; owner: postgres
CREATE INDEX parent_a_idx ON keys_and_indexes.parent USING btree (a);
-- drop: DROP INDEX keys_and_indexes.parent_a_idx;

-- FK CONSTRAINT referring referring_id_fkey; owner: postgres
ALTER TABLE ONLY keys_and_indexes.referring
    ADD CONSTRAINT referring_id_fkey FOREIGN KEY (id) REFERENCES keys_and_indexes.child(id);
-- drop: ALTER TABLE ONLY keys_and_indexes.referring DROP CONSTRAINT referring_id_fkey;

-- FK CONSTRAINT referring referring_parent_fkey; owner: postgres
ALTER TABLE ONLY keys_and_indexes.referring
    ADD CONSTRAINT referring_parent_fkey FOREIGN KEY (parent) REFERENCES keys_and_indexes.parent(id);
-- drop: ALTER TABLE ONLY keys_and_indexes.referring DROP CONSTRAINT referring_parent_fkey;
