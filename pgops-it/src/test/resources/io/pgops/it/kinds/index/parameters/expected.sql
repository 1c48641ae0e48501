-- TABLE indexed; owner: postgres
CREATE TABLE parameters.indexed (
    a integer,
    b text[],
    c timestamp with time zone
);
-- drop: DROP TABLE parameters.indexed;

-- TABLE DATA indexed; owner: postgres
COPY parameters.indexed (a, b, c) FROM stdin;

-- INDEX brin_parameters; owner: postgres
CREATE INDEX brin_parameters ON parameters.indexed USING brin (c) WITH (pages_per_range='8', autosummarize='on');
-- drop: DROP INDEX parameters.brin_parameters;

-- INDEX btree_parameters; owner: postgres
CREATE INDEX btree_parameters ON parameters.indexed USING btree (a) WITH (fillfactor='60', deduplicate_items=off);
-- drop: DROP INDEX parameters.btree_parameters;

-- INDEX gin_parameters; owner: postgres
CREATE INDEX gin_parameters ON parameters.indexed USING gin (b) WITH (fastupdate=off, gin_pending_list_limit='128');
-- drop: DROP INDEX parameters.gin_parameters;

-- INDEX hash_parameters; owner: postgres
CREATE INDEX hash_parameters ON parameters.indexed USING hash (a) WITH (fillfactor='65');
-- drop: DROP INDEX parameters.hash_parameters;
